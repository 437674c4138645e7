package org.bancheng.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bancheng.device.Vectors;
import org.bancheng.device.VirtualClock;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.SerialLine;
import org.junit.jupiter.api.Test;

class ClosedMidReadTest {
  private final VirtualClock clock = new VirtualClock();

  /** Like a port's line: closing it ends its thread and tells the listener nothing. */
  private static final class QuietLine implements SerialLine {
    private LineListener listener;

    @Override
    public String name() {
      return "quiet";
    }

    @Override
    public void start(LineListener told) {
      listener = told;
    }

    @Override
    public void write(byte[] bytes) {}

    @Override
    public void close() {}
  }

  private static Object field(Object of, String name) throws Exception {
    Field field = of.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(of);
  }

  @Test
  void aCardHalfReadWhenTheReaderIsClosedIsOverwritten() throws Exception {
    QuietLine line = new QuietLine();
    ReaderBench unused = new ReaderBench();
    IdCardReader reader = IdCardReader.on(line, ReaderSettings.standard(), clock, unused);
    line.listener.lineUp();
    for (String answer :
        List.of(
            "AAAAAA9669000400009094",
            "AAAAAA9669000400009094",
            "AAAAAA9669000800009F0000000097",
            "AAAAAA9669000C00009000000000000000009C")) {
      line.listener.turn();
      line.listener.received(HexFormat.of().parseHex(answer));
      line.listener.turn();
    }
    line.listener.turn();
    line.listener.received(Arrays.copyOf(Vectors.response("read-base-citizen"), 600));
    byte[] buffer = (byte[]) field(field(field(line.listener, "exchange"), "framer"), "buffer");
    assertThat(buffer[300]).as("it is half read").isNotZero();
    reader.close();
    assertThat(buffer).containsOnly(0);
  }
}

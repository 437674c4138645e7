package org.bancheng.device.printer;

import java.io.ByteArrayOutputStream;
import java.util.function.Function;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.LinePace;
import org.bancheng.device.serial.SerialLine;

/** Records what arrives and says what it is told to, if anything. */
final class Recorder implements LineListener {
  private final ByteArrayOutputStream all = new ByteArrayOutputStream();
  private final SerialLine line;
  private final Function<byte[], byte[]> answer;

  Recorder(SerialLine line, Function<byte[], byte[]> answer) {
    this.line = line;
    this.answer = answer;
  }

  byte[] bytes() {
    return all.toByteArray();
  }

  @Override
  public void received(byte[] bytes) {
    all.writeBytes(bytes);
    line.write(answer.apply(bytes));
  }

  @Override
  public void lineUp() {}

  @Override
  public void lineLost(String reason) {}

  @Override
  public LinePace turn() {
    return LinePace.AWAITING;
  }
}

package org.bancheng.device.tool;

import java.util.function.Consumer;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.idcard.CardProblem;
import org.bancheng.device.idcard.IdCardListener;
import org.bancheng.device.idcard.IdCardReader;
import org.bancheng.device.idcard.ReaderSettings;
import org.bancheng.device.idcard.ReaderState;
import org.bancheng.device.idcard.ResidentCard;
import org.bancheng.device.printer.EscPosTicketPrinter;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.printer.PrinterState;
import org.bancheng.device.serial.AddressedLine;
import org.bancheng.device.serial.LineSettings;
import org.bancheng.device.serial.SerialLine;

/**
 * Tells every change of a device, one line each, until closed. Of a card only the kind is told;
 * what was read is wiped at once. Lines come on the owner thread of the device's line.
 */
final class LiveStatus implements AutoCloseable {
  private final AutoCloseable driver;

  private LiveStatus(AutoCloseable driver) {
    this.driver = driver;
  }

  /** Watches what was found at a port; nothing found counts as a printer that is switched off. */
  static LiveStatus of(
      Finding found, PrinterProfile profile, DeviceClock clock, Consumer<String> out) {
    SerialLine line =
        AddressedLine.at(
            found.address(),
            LineSettings.atBaud(found.baud() == 0 ? profile.baud() : found.baud()),
            clock);
    if (found.kind() == Finding.Kind.READER) {
      return new LiveStatus(
          IdCardReader.on(line, ReaderSettings.standard(), clock, new ReaderChanges(out)));
    }
    EscPosTicketPrinter printer = EscPosTicketPrinter.on(line, profile, clock);
    printer.onStateChange(state -> out.accept("printer: " + describe(state)));
    return new LiveStatus(printer);
  }

  private static String describe(PrinterState state) {
    if (state.fault().isPresent()) {
      String[] advice = Findings.advice(state.fault().get());
      return advice[0] + " · " + advice[1];
    }
    return switch (state.voice()) {
      case UNKNOWN -> "not asked yet · 尚未查询";
      case MUTE -> "does not answer: one-way, or not there · 无应答";
      case ANSWERS -> state.paperNearEnd() ? "paper nearly used up · 纸将尽" : "ready · 正常";
    };
  }

  @Override
  public void close() throws Exception {
    driver.close();
  }

  private static String chinese(ReaderState state) {
    return switch (state) {
      case STARTING -> "正在启动";
      case READY -> "正常";
      case OUT_OF_SERVICE_SELF_TEST -> "安全模块自检失败，请断电重启";
      case OUT_OF_SERVICE_NOT_AUTHORISED -> "安全模块未授权，请联系供应商";
      case OUT_OF_SERVICE_UNSUPPORTED -> "不支持的读卡器型号，请联系供应商";
      case OUT_OF_SERVICE_SILENT -> "无应答，请检查电源";
      case ABSENT -> "连接断开，请检查线缆";
    };
  }

  private record ReaderChanges(Consumer<String> out) implements IdCardListener {
    @Override
    public void stateChanged(ReaderState state) {
      out.accept("reader: " + state + " · " + chinese(state));
    }

    @Override
    public void cardRead(ResidentCard card) {
      out.accept("reader: card read, " + card.type() + " · 已读卡");
      card.close();
    }

    @Override
    public void readFailed(CardProblem problem) {
      out.accept("reader: card not read, " + problem + " · 读卡失败");
    }

    @Override
    public void cardRemoved() {
      out.accept("reader: card removed · 卡已取走");
    }
  }
}

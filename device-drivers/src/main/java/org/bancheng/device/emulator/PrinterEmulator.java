package org.bancheng.device.emulator;

import java.util.function.Consumer;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.serial.SerialLine;

/** A printer without hardware. Its switches may be thrown from any thread. */
public final class PrinterEmulator implements AutoCloseable {

  private PrinterEmulator() {}

  /**
   * Starts on the device end of a line.
   *
   * @param paperCut hears of each piece of paper, on the emulator's thread
   */
  public static PrinterEmulator on(
      SerialLine line, PrinterProfile profile, DeviceClock clock, Consumer<PaperImage> paperCut) {
    throw new UnsupportedOperationException();
  }

  /** Makes or mends a trouble. */
  public void trouble(PrinterTrouble trouble, boolean present) {}

  @Override
  public void close() {}
}

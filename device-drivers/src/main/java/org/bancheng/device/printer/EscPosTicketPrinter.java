package org.bancheng.device.printer;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.serial.SerialLine;

/** A printer that speaks ESC/POS. */
public final class EscPosTicketPrinter implements TicketPrinter {

  private EscPosTicketPrinter() {}

  /** Starts on a line that nobody started yet; never fails. */
  public static EscPosTicketPrinter on(SerialLine line, PrinterProfile profile, DeviceClock clock) {
    throw new UnsupportedOperationException();
  }

  @Override
  public CompletableFuture<PrintOutcome> print(TicketPaper paper) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PrinterState state() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void onStateChange(Consumer<PrinterState> listener) {}

  @Override
  public void close() {}
}

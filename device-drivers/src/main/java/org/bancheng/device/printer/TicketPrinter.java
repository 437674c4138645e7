package org.bancheng.device.printer;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Turns papers into paper, one after the other. All methods may be called from any thread. */
public interface TicketPrinter extends AutoCloseable {

  /**
   * Prints once, after the papers before it. The future never fails; it is completed on the
   * printer's thread.
   */
  CompletableFuture<PrintOutcome> print(TicketPaper paper);

  /** The latest state. */
  PrinterState state();

  /** Tells each change of state, on the printer's thread, beginning with the next one. */
  void onStateChange(Consumer<PrinterState> listener);

  /** Ends; papers whose turn had not come are {@link PrinterFault#CLOSED}. */
  @Override
  void close();
}

package org.bancheng.device.printer;

import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a paper. */
public sealed interface PrintOutcome {

  /** The printer says that it processed everything, cut included. */
  record Printed() implements PrintOutcome {}

  /** There is no whole ticket; part of it may stand on the paper. */
  record Failed(PrinterFault cause) implements PrintOutcome {}

  /** The bytes are gone and nobody said whether they became paper. */
  record Unknown() implements PrintOutcome {}

  /** One answer for each case. */
  default <T> T fold(Supplier<T> printed, Function<PrinterFault, T> failed, Supplier<T> unknown) {
    if (this instanceof Failed f) {
      return failed.apply(f.cause());
    }
    return this instanceof Printed ? printed.get() : unknown.get();
  }
}

package org.bancheng.device.printer;

import java.util.concurrent.CompletableFuture;

/**
 * A paper on its way and the promise given for it.
 *
 * @param id four characters, of this paper only
 */
record PrintJob(EncodedPaper paper, String id, CompletableFuture<PrintOutcome> outcome) {

  void end(PrintOutcome how) {
    outcome.complete(how);
  }

  void fail(PrinterFault cause) {
    end(new PrintOutcome.Failed(cause));
  }
}

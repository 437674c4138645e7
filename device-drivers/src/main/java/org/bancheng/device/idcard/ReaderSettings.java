package org.bancheng.device.idcard;

import java.time.Duration;

/**
 * All waits of the reader driver. The protocol paper gives none; the defaults are what public
 * clients use or allow.
 *
 * @param pollInterval pause between two looks for a card; more than 300 ms is recommended
 * @param presenceInterval pause between two looks whether a read card still lies there
 * @param shortDeadline longest wait for the answer to reset, status, find, select
 * @param readDeadline longest wait for the answer to a read
 * @param presenceDeadline longest wait for the answer to the presence question; silence means
 *     removed
 * @param quiet silence that ends a broken frame, and that must pass after a fault before the next
 *     request
 * @param probeInterval pause between two calls to a reader that is silent or out of service
 * @param silencesBeforeOut unanswered requests in a row after which the reader counts as silent
 * @param tries how often find, select, read is repeated by itself while a card is found but not
 *     read
 */
public record ReaderSettings(
    Duration pollInterval,
    Duration presenceInterval,
    Duration shortDeadline,
    Duration readDeadline,
    Duration presenceDeadline,
    Duration quiet,
    Duration probeInterval,
    int silencesBeforeOut,
    int tries) {
  private static final Duration SHORTEST_POLL = Duration.ofMillis(300);

  public ReaderSettings {
    if (pollInterval.compareTo(SHORTEST_POLL) <= 0) {
      throw new IllegalArgumentException("the poll interval must be over 300 ms: " + pollInterval);
    }
    if (silencesBeforeOut < 1 || tries < 1) {
      throw new IllegalArgumentException("silences and tries begin at 1");
    }
  }

  /** 350 ms between looks, 500 ms for short answers, 3 s for a read. */
  public static ReaderSettings standard() {
    return new ReaderSettings(
        Duration.ofMillis(350),
        Duration.ofMillis(400),
        Duration.ofMillis(500),
        Duration.ofMillis(3000),
        Duration.ofMillis(1500),
        Duration.ofMillis(150),
        Duration.ofMillis(2000),
        4,
        2);
  }
}

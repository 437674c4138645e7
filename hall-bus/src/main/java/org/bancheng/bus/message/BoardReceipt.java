package org.bancheng.bus.message;

import java.time.OffsetDateTime;

/** {@code board/<zone>/receipt}: a board has shown a call. */
public record BoardReceipt(String board, long sequence, OffsetDateTime shownAt)
    implements Versioned {
  public BoardReceipt {
    Required.field("board", board);
    Required.field("shownAt", shownAt);
  }
}

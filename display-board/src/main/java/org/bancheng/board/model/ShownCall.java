package org.bancheng.board.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bancheng.bus.message.BoardCall;

/**
 * A call on the board.
 *
 * @param since when this board first showed it; empty if it was over before the board looked
 */
public record ShownCall(BoardCall call, Optional<Instant> since) {

  /** Whether it still stands out: somebody may have looked away. */
  public boolean fresh(Instant now, Duration standsOut) {
    return since.map(start -> now.isBefore(start.plus(standsOut))).orElse(false);
  }
}

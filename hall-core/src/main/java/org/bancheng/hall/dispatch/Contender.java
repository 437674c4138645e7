package org.bancheng.hall.dispatch;

import java.util.Comparator;
import org.bancheng.hall.event.CallReason;
import org.bancheng.hall.state.LineHead;

/** Somebody who could be called, with the score at this counter. */
record Contender(LineHead head, double score) {
  static final Comparator<Contender> OLDEST = Comparator.comparing(it -> it.head().rank());

  /** The highest score; of equal ones the oldest. */
  static final Comparator<Contender> MOST_URGENT = Contender::compareUrgency;

  private static int compareUrgency(Contender one, Contender other) {
    int byScore = Double.compare(other.score(), one.score());
    return byScore == 0 ? OLDEST.compare(one, other) : byScore;
  }

  CallReason.Candidate candidate() {
    return new CallReason.Candidate(head.ticket().number(), score);
  }
}

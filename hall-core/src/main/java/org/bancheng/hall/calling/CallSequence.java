package org.bancheng.hall.calling;

import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;

/** The number of a call: one more than the zone's last. */
final class CallSequence {
  private CallSequence() {}

  static long next(HallState hall, Counter counter) {
    return hall.lastSequence(counter.plan().zone()) + 1;
  }
}

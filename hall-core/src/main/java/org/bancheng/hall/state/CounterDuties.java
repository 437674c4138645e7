package org.bancheng.hall.state;

import org.bancheng.hall.CounterId;

/** What counters do, and what they are seen to call. Of one that left the plan nothing is kept. */
final class CounterDuties {
  private final HallState state;

  CounterDuties(HallState state) {
    this.state = state;
  }

  void turn(CounterId counter, Counter.Duty duty) {
    state.counter(counter).ifPresent(it -> state.put(it.with(duty)));
  }

  /** Turns to a duty in which it calls nobody. */
  void rest(CounterId counter, Counter.Duty duty) {
    turn(counter, duty);
    state.counter(counter).ifPresent(state::rests);
  }

  /**
   * The zone of a counter that has left the plan since is not known any more. Boards have heard its
   * calls and take none that counts as old, so every zone goes on behind them.
   */
  void show(CounterId counter, ShownCall call) {
    state
        .counter(counter)
        .map(it -> it.plan().zone())
        .ifPresentOrElse(
            zone -> state.callLog(zone).add(call),
            () -> state.plan().zones().forEach(it -> state.callLog(it).count(call.sequence())));
  }
}

package org.bancheng.hub.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hub.loop.Outcome;
import org.bancheng.hub.written.WrittenHall;

/**
 * Every "no" must have been right at some moment between question and answer: a counter that was
 * told TICKET_IN_HAND had that ticket then, one that was told NOBODY_WAITING had an empty line.
 */
final class RefusalCheck {
  /** What held at a counter from a row on. */
  private record Moment(long seq, Optional<String> inHand, boolean nobodyWaits) {}

  private final Map<String, List<Moment>> moments = new HashMap<>();
  private final List<String> counters;

  RefusalCheck(List<String> counters) {
    this.counters = counters;
    counters.forEach(it -> moments.put(it, new ArrayList<>()));
  }

  /** Notes how things stand after a row. */
  void note(long seq, WrittenHall hall) {
    for (String counter : counters) {
      Moment now = new Moment(seq, hall.inHand(counter), hall.nobodyWaitsFor(counter));
      List<Moment> known = moments.get(counter);
      Moment last = known.isEmpty() ? null : known.get(known.size() - 1);
      boolean same =
          last != null
              && last.inHand().equals(now.inHand())
              && last.nobodyWaits() == now.nobodyWaits();
      if (!same) {
        known.add(now);
      }
    }
  }

  void check(Answered answered) {
    if (answered.outcome() instanceof Outcome.Refused refused) {
      CounterCommand.CallNext next = (CounterCommand.CallNext) answered.order().command();
      Optional<String> named = refused.ticket().map(it -> it.id().toString());
      boolean right =
          between(next.counter().value(), answered).stream()
              .anyMatch(
                  moment ->
                      switch (refused.reason()) {
                        case TICKET_IN_HAND -> named.isPresent() && moment.inHand().equals(named);
                        case NOBODY_WAITING -> moment.nobodyWaits() && moment.inHand().isEmpty();
                        default -> false;
                      });
      assertThat(right)
          .as(
              "%s at some moment between rows %s and %s",
              refused, answered.seenBefore(), answered.seenAfter())
          .isTrue();
    }
  }

  private List<Moment> between(String counter, Answered answered) {
    List<Moment> all = moments.get(counter);
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (all.get(middle).seq() <= answered.seenBefore()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int end = low;
    while (end < all.size() && all.get(end).seq() <= answered.seenAfter()) {
      end++;
    }
    return all.subList(low, end);
  }
}

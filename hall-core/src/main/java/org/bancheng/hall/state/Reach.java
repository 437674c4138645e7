package org.bancheng.hall.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.OverflowPolicy;

/**
 * From whose lines a counter may call: its own services', and those of the services it helps with
 * while their lines are too long and its own people have waited much less, or are none. Both sides
 * of that comparison grow with time alike, so the time of day does not matter.
 */
record Reach(WaitingLines lines, OverflowPolicy overflow) {
  List<ServiceId> of(CounterPlan counter) {
    if (counter.helps().isEmpty()) {
      return counter.services();
    }
    Optional<Rank> own = first(counter);
    List<ServiceId> reach = new ArrayList<>(counter.services());
    for (ServiceId service : counter.helps()) {
      if (!reach.contains(service) && needsHelp(lines.of(service), own)) {
        reach.add(service);
      }
    }
    return reach;
  }

  private boolean needsHelp(SplitLine line, Optional<Rank> own) {
    return line.size() > overflow.lineAbove()
        && line.first().filter(it -> isMuchBefore(it, own)).isPresent();
  }

  private boolean isMuchBefore(Rank first, Optional<Rank> own) {
    return own.isEmpty() || !first.arrival().plus(overflow.margin()).isAfter(own.get().arrival());
  }

  private Optional<Rank> first(CounterPlan counter) {
    return Stream.concat(
            Stream.of(lines.sentTo(counter.counter())), counter.services().stream().map(lines::of))
        .flatMap(line -> line.first().stream())
        .min(Rank::compareTo);
  }
}

package org.bancheng.hall.simulation;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;

/** A hall, who works when, and who comes. */
public record Scenario(HallPlan plan, List<Shift> shifts, DayLoad load) {
  static final LocalTime OPENS = LocalTime.of(9, 0);
  static final LocalTime NOON = LocalTime.of(12, 0);
  static final LocalTime AFTERNOON = LocalTime.of(13, 30);
  static final LocalTime CLOSES = LocalTime.of(17, 0);

  public Scenario {
    shifts = List.copyOf(shifts);
  }

  /**
   * The hall with so many counters, all of them staffed 9:00 to 12:00 and 13:30 to 17:00: the
   * plan's own first, then more of the same kinds in turn. If the load does not say for which
   * services people come, they come as the counters are staffed.
   */
  public static Scenario of(HallPlan plan, int counters, DayLoad load) {
    List<CounterPlan> staffed = new ArrayList<>();
    for (int i = 0; i < counters; i++) {
      CounterPlan kind = plan.counters().get(i % plan.counters().size());
      staffed.add(i < plan.counters().size() ? kind : copy(kind, i + 1));
    }
    DayLoad spread = load.shares().isEmpty() ? load.withShares(asStaffed(staffed)) : load;
    return new Scenario(
        plan.withCounters(staffed), staffed.stream().flatMap(Scenario::day).toList(), spread);
  }

  /** A hall staffs its services as people come for them: each counter stands for one share. */
  private static Map<ServiceId, Double> asStaffed(List<CounterPlan> counters) {
    Map<ServiceId, Double> shares = new HashMap<>();
    for (CounterPlan counter : counters) {
      double each = 1.0 / counter.services().size();
      counter.services().forEach(service -> shares.merge(service, each, Double::sum));
    }
    return shares;
  }

  private static Stream<Shift> day(CounterPlan counter) {
    return Stream.of(
        new Shift(counter.counter(), OPENS, NOON), new Shift(counter.counter(), AFTERNOON, CLOSES));
  }

  /** One more counter like another. */
  static CounterPlan copy(CounterPlan kind, int number) {
    return new CounterPlan(
        new CounterId("sim-" + number),
        "sim-" + number,
        kind.zone(),
        kind.services(),
        kind.weights(),
        kind.helps());
  }
}

package org.bancheng.demo.simulate.law;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;

/**
 * I5: of the same service and group who came first is called first; who has waited too long before
 * all who came later; nobody is overtaken more often than the plan allows.
 */
final class CallLaw {
  private final HallPlan plan;

  CallLaw(HallPlan plan) {
    this.plan = plan;
  }

  /** A call in turn, before the ticket leaves its line. */
  void called(Visit called, CounterId id, Collection<Visit> waiting, Instant now) {
    CounterPlan counter = plan.counter(id).orElseThrow();
    List<Visit> callable = waiting.stream().filter(it -> mayCall(counter, it)).toList();
    Violation.unless(
        callable.contains(called), "I5", called.number + " is not for counter " + id + " to call");
    for (Visit other : callable) {
      if (other.cameBefore(called)) {
        overtake(called, other, now);
      }
    }
  }

  private void overtake(Visit called, Visit other, Instant now) {
    String text = called.number + " was called before " + other.number;
    Violation.unless(!alike(called, other), "I5", text + ", alike and there first");
    Duration wait = Duration.between(other.arrival, now);
    Duration longest = plan.policy().priority().longestWait();
    Violation.unless(wait.compareTo(longest) <= 0, "I5", text + ", who has waited " + wait);
    other.overtaken++;
    Violation.unless(
        other.overtaken <= plan.policy().priority().mostOvertakes(),
        "I5",
        text + ", who was overtaken " + (other.overtaken - 1) + " times before");
  }

  private static boolean mayCall(CounterPlan counter, Visit visit) {
    return visit
        .only
        .map(counter.counter()::equals)
        .orElse(counter.services().contains(visit.service));
  }

  private boolean alike(Visit one, Visit other) {
    return !one.booked
        && !other.booked
        && one.service.equals(other.service)
        && one.only.equals(other.only)
        && favoured(one) == favoured(other);
  }

  private HolderGroup favoured(Visit visit) {
    return plan.service(visit.service).orElseThrow().rules().groups().contains(visit.group)
        ? visit.group
        : HolderGroup.NONE;
  }
}

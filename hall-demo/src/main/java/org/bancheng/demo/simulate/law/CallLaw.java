package org.bancheng.demo.simulate.law;

import static org.bancheng.demo.simulate.law.Violation.must;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.PriorityPolicy;

/**
 * I5: of the same service and group who came first is called first; who has waited too long before
 * all who came later; nobody is overtaken more often than the plan allows.
 */
record CallLaw(HallPlan plan) {
  /** A call in turn, while the ticket still stands in its line. */
  void called(Visit called, CounterId counter, Collection<Visit> waiting, Instant now) {
    must(isFor(counter, called), "I5", called.number + " is not for counter " + counter);
    waiting.stream()
        .filter(it -> isFor(counter, it) && it.turn.isBefore(called.turn))
        .forEach(it -> overtaken(it, called, now));
  }

  private boolean isFor(CounterId id, Visit visit) {
    List<ServiceId> services = plan.counter(id).orElseThrow().services();
    return visit.only.map(id::equals).orElse(services.contains(visit.service));
  }

  private void overtaken(Visit visit, Visit by, Instant now) {
    PriorityPolicy policy = plan.policy().priority();
    String text = by.number + " was called before " + visit.number;
    must(!kind(visit).equals(kind(by)), "I5", text + ", alike and there first");
    Duration wait = Duration.between(visit.turn.arrival(), now);
    must(wait.compareTo(policy.longestWait()) <= 0, "I5", text + ", who has waited " + wait);
    boolean mayBe = visit.overtaken++ < policy.mostOvertakes();
    must(mayBe, "I5", text + ", who was overtaken " + policy.mostOvertakes() + " times before");
  }

  /** Who is alike has the same right to be called; an appointment is like no other. */
  private List<Object> kind(Visit visit) {
    HolderGroup group = visit.issued.holder().group();
    boolean favoured = plan.service(visit.service).orElseThrow().rules().groups().contains(group);
    HolderGroup counts = favoured ? group : HolderGroup.NONE;
    return List.of(visit.issued.appointment(), visit.service, visit.only, counts);
  }
}

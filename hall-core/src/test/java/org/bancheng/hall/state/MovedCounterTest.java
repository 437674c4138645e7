package org.bancheng.hall.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.finish;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Asking.recall;
import static org.bancheng.hall.scene.Asking.service;
import static org.bancheng.hall.scene.Asking.start;
import static org.bancheng.hall.scene.Scene.hall;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.command.TicketCommand.CancelTicket;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.TicketEvent.TicketCancelled;
import org.bancheng.hall.event.TicketEvent.TicketReturned;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.rules.DueEvents;
import org.bancheng.hall.rules.HallRules;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.scene.TwoZones;
import org.junit.jupiter.api.Test;

/** A counter that stands elsewhere in the plan, or not at all, when the hub starts again. */
class MovedCounterTest {
  private static final ZoneName ANNEX = new ZoneName("annex");

  @Test
  void lowersNoCallSequenceOfItsNewZone() {
    Scene before = hall(TwoZones.plan()).withOpen("1", "3").withWaiting("A", "A", "A", "A");
    before.after(next("3"), finish("3"), next("3"), finish("3"), next("3"), next("1"));

    HallState after = startedAgain(before, counters(TwoZones.plan(), MovedCounterTest::inAnnex));

    assertThat(before.state().lastSequence(ANNEX)).isEqualTo(3);
    assertThat(after.lastSequence(ANNEX)).isEqualTo(3);
  }

  @Test
  void thatIsGoneLeavesATicketThatCanBeCancelled() {
    Scene before = hall().withOpen("1").withWaiting("A").after(next("1"));
    HallPlan plan = before.state().plan();

    HallState after = startedAgain(before, counters(plan, it -> it.filter(each -> !isOne(each))));

    CancelTicket cancel = new CancelTicket(before.ticket("A001").id());
    assertThat(HallRules.decide(after, new CommandId(new UUID(7, 1)), cancel, Instant.EPOCH))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void thatIsGoneLeavesItsCallsCounted() {
    Scene before = hall().withOpen("1", "2").withWaiting("A", "A");
    before.after(next("2"), next("1"), recall("1"), recall("1"));
    HallPlan plan = before.state().plan();

    HallState after = startedAgain(before, counters(plan, it -> it.filter(each -> !isOne(each))));

    assertThat(after.lastSequence(new ZoneName("a"))).isEqualTo(4);
  }

  @Test
  void thatIsGoneLeavesAPersonWhoWaitsAgainInTheOldPlace() {
    Scene before = hall().withOpen("1").withWaiting("A", "A").after(next("1"), start("1"));
    HallPlan plan = before.state().plan();
    HallState after = startedAgain(before, counters(plan, it -> it.filter(each -> !isOne(each))));

    DueEvents.of(after, before.now()).forEach(after::apply);

    assertThat(after.line(service("A")))
        .extracting(it -> it.number().toString())
        .containsExactly("A001", "A002");
    assertThat(DueEvents.of(after, before.now())).isEmpty();
  }

  @Test
  void thatIsBackDoesNotHaveInHandWhoWaitsAgain() {
    Scene before = hall().withOpen("1").withWaiting("A").after(next("1"));
    HallState back = startedAgain(before, before.state().plan());

    back.apply(new TicketReturned(before.ticket("A001").id(), before.now()));

    assertThat(back.counter(new CounterId("1")).orElseThrow().ticketInHand()).isEmpty();
    assertThat(back.waiting(service("A"))).isEqualTo(1);
  }

  @Test
  void thatIsBackHasNobodyWhoWasCancelledMeanwhile() {
    Scene before = hall().withOpen("1").withWaiting("A").after(next("1"));
    HallState back = startedAgain(before, before.state().plan());

    back.apply(new TicketCancelled(before.ticket("A001").id(), before.now()));

    assertThat(back.counter(new CounterId("1")).orElseThrow().ticketInHand()).isEmpty();
  }

  private interface Change {
    Stream<CounterPlan> of(Stream<CounterPlan> counters);
  }

  private static HallPlan counters(HallPlan plan, Change change) {
    List<CounterPlan> changed = change.of(plan.counters().stream()).toList();
    return plan.withCounters(changed);
  }

  private static Stream<CounterPlan> inAnnex(Stream<CounterPlan> counters) {
    return counters.map(
        it -> isOne(it) ? new CounterPlan(it.counter(), it.name(), ANNEX, it.services()) : it);
  }

  private static boolean isOne(CounterPlan counter) {
    return counter.counter().value().equals("1");
  }

  private static HallState startedAgain(Scene before, HallPlan plan) {
    HallState after = new HallState(plan);
    before.history().forEach(after::apply);
    return after;
  }
}

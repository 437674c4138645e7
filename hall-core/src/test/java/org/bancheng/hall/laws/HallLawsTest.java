package org.bancheng.hall.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.DayEvent;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.NoShowPolicy;
import org.bancheng.hall.scene.PlanWith;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.scene.TwoZones;
import org.bancheng.hall.state.HallState;

/** What holds whatever people do, in whatever order. */
class HallLawsTest {
  private static final HallPlan PLAN = TwoZones.plan();

  @Property(tries = 500)
  void theHallAnswersAsTheBookKeptByHand(
      @ForAll("halls") HallPlan plan, @ForAll("busyDays") List<Step> steps) {
    PaperHall paper = new PaperHall(plan, Scene.MONDAY);
    Told told = new Told(new HashMap<>());
    play(
        Scene.hall(plan),
        steps,
        (now, command, decision) ->
            assertThat(told.write(decision))
                .as("the answer to %s", command)
                .isEqualTo(paper.answer(command, now)));
  }

  @Property(tries = 300)
  void theHallIsSoundAfterEveryStep(
      @ForAll("halls") HallPlan plan, @ForAll("busyDays") List<Step> steps) {
    Scene hall = Scene.hall(plan);
    play(hall, steps, (now, command, decision) -> SoundHall.check(hall.state()));
  }

  @Property(tries = 200)
  void askingChangesNothingAndTheSameQuestionGetsTheSameAnswer(
      @ForAll("busyDays") List<Step> steps) {
    Scene hall = Scene.hall(PLAN);
    List<TicketId> taken = new ArrayList<>();
    for (Step step : steps) {
      HallCommand command = step.in(hall, taken);
      Snapshot before = Snapshot.of(hall.state());
      Decision first = hall.asked(command);
      assertThat(hall.asked(command)).isEqualTo(first);
      assertThat(Snapshot.of(hall.state())).isEqualTo(before);
      note(taken, command);
      hall.told(command);
    }
  }

  @Property(tries = 200)
  void aRefusedCommandChangesNothing(@ForAll("busyDays") List<Step> steps) {
    Scene hall = Scene.hall(PLAN);
    List<TicketId> taken = new ArrayList<>();
    for (Step step : steps) {
      HallCommand command = step.in(hall, taken);
      Snapshot before = Snapshot.of(hall.state());
      if (hall.told(command) instanceof Decision.Refused) {
        assertThat(Snapshot.of(hall.state())).isEqualTo(before);
      }
      note(taken, command);
    }
  }

  @Property(tries = 300)
  void allEventsFromTheStartMakeAnEqualHall(@ForAll("busyDays") List<Step> steps) {
    Scene hall = Scene.hall(PLAN);
    play(hall, steps, (now, command, decision) -> {});
    HallState again = new HallState(PLAN);
    hall.history().forEach(again::apply);
    assertThat(Snapshot.of(again)).isEqualTo(Snapshot.of(hall.state()));
  }

  @Property(tries = 300)
  void theEventsOfOneDayMakeAnEqualHallWithoutTheDaysBefore(@ForAll("busyDays") List<Step> steps) {
    Scene hall = Scene.hall(PLAN);
    play(hall, steps, (now, command, decision) -> {});
    HallState again = new HallState(PLAN);
    days(hall.history()).get(days(hall.history()).size() - 1).forEach(again::apply);
    assertThat(Snapshot.of(again)).isEqualTo(Snapshot.of(hall.state()));
  }

  @Property(tries = 300)
  void noNumberIsGivenTwiceADay(@ForAll("busyDays") List<Step> steps) {
    for (List<HallEvent> day : days(played(steps))) {
      Set<TicketNumber> given = new HashSet<>();
      of(TicketEvent.TicketIssued.class, day)
          .forEach(it -> assertThat(given.add(it.number())).as("%s", it.number()).isTrue());
    }
  }

  @Property(tries = 300)
  void callsOfAZoneAreCountedWithoutAGap(@ForAll("busyDays") List<Step> steps) {
    for (List<HallEvent> day : days(played(steps))) {
      Map<ZoneName, Long> last = new HashMap<>();
      for (HallEvent event : day) {
        if (event instanceof TicketEvent.TicketCalled it) {
          follows(last, zoneOf(it.counter()), it.sequence());
        } else if (event instanceof TicketEvent.TicketRecalled it) {
          follows(last, zoneOf(it.counter()), it.sequence());
        }
      }
    }
  }

  @Property(tries = 300)
  void whoCameFirstIsCalledFirst(@ForAll("busyDays") List<Step> steps) {
    for (List<HallEvent> day : days(played(steps))) {
      day.forEach(new ArrivalBook(PLAN)::note);
    }
  }

  /** As usual; strict and forgetful; back to the front. */
  @Provide
  Arbitrary<HallPlan> halls() {
    NoShowPolicy strict = new NoShowPolicy(Optional.of(2), 1, 2, Optional.of(1));
    return Arbitraries.of(
        PLAN,
        PlanWith.pauseReasons(PlanWith.noShows(PLAN, strict), "lunch", "meeting"),
        PlanWith.noShows(PLAN, PlanWith.returns(3, 0)),
        PlanWith.noShows(PLAN, PlanWith.returnsToTheEnd()));
  }

  @Provide
  Arbitrary<List<Step>> busyDays() {
    Arbitrary<Step.Kind> kinds =
        Arbitraries.frequency(
            Tuple.of(14, Step.Kind.TAKE),
            Tuple.of(8, Step.Kind.TAKE_WITH_CARD),
            Tuple.of(18, Step.Kind.NEXT),
            Tuple.of(3, Step.Kind.CALL),
            Tuple.of(6, Step.Kind.RECALL),
            Tuple.of(12, Step.Kind.START),
            Tuple.of(7, Step.Kind.FINISH),
            Tuple.of(5, Step.Kind.NO_SHOW),
            Tuple.of(8, Step.Kind.BUTTON),
            Tuple.of(2, Step.Kind.LONG_BUTTON),
            Tuple.of(4, Step.Kind.OPEN),
            Tuple.of(2, Step.Kind.CLOSE),
            Tuple.of(2, Step.Kind.PAUSE),
            Tuple.of(3, Step.Kind.RESUME),
            Tuple.of(3, Step.Kind.CANCEL),
            Tuple.of(4, Step.Kind.REQUEUE),
            Tuple.of(4, Step.Kind.REQUEUE_BY_CARD),
            Tuple.of(2, Step.Kind.PAPER),
            Tuple.of(5, Step.Kind.PARK),
            Tuple.of(4, Step.Kind.PASS_TIME),
            Tuple.of(6, Step.Kind.TRANSFER),
            Tuple.of(3, Step.Kind.CONTINUE),
            Tuple.of(6, Step.Kind.INTERRUPT),
            Tuple.of(3, Step.Kind.GO_ON),
            Tuple.of(2, Step.Kind.STAFF),
            Tuple.of(4, Step.Kind.FINISH_ONE),
            Tuple.of(1, Step.Kind.NEW_DAY));
    return Combinators.combine(kinds, mostlyTheSame(), mostlyTheSame())
        .as(Step::new)
        .withoutEdgeCases()
        .list()
        .ofMinSize(20)
        .ofMaxSize(200)
        .withSizeDistribution(RandomDistribution.uniform())
        .map(HallLawsTest::withCountersOpen);
  }

  /** The same counters and people again and again, so that limits are reached; others as well. */
  private static Arbitrary<Integer> mostlyTheSame() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.integers().between(0, 1)),
        Tuple.of(1, Arbitraries.integers().between(0, 11)));
  }

  /** A hall in which nobody works teaches little. */
  private static List<Step> withCountersOpen(List<Step> steps) {
    List<Step> day = new ArrayList<>();
    for (int counter = 0; counter < PLAN.counters().size(); counter++) {
      day.add(new Step(Step.Kind.OPEN, counter, 0));
    }
    day.addAll(steps);
    return day;
  }

  /** Looks at each answer. */
  private interface Look {
    void at(Instant now, HallCommand command, Decision decision);
  }

  private static void play(Scene hall, List<Step> steps, Look look) {
    List<TicketId> taken = new ArrayList<>();
    for (Step step : steps) {
      HallCommand command = step.in(hall, taken);
      note(taken, command);
      Instant now = hall.now();
      look.at(now, command, hall.told(command));
    }
  }

  private static List<HallEvent> played(List<Step> steps) {
    Scene hall = Scene.hall(PLAN);
    play(hall, steps, (now, command, decision) -> {});
    return hall.history();
  }

  private static void note(List<TicketId> taken, HallCommand command) {
    if (command instanceof TicketCommand.TakeTicket take) {
      taken.add(take.ticket());
    }
  }

  private static List<List<HallEvent>> days(List<HallEvent> history) {
    List<List<HallEvent>> days = new ArrayList<>();
    for (HallEvent event : history) {
      if (event instanceof DayEvent.DayStarted) {
        days.add(new ArrayList<>());
      }
      days.get(days.size() - 1).add(event);
    }
    return days;
  }

  private static <E> List<E> of(Class<E> type, List<HallEvent> events) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static ZoneName zoneOf(CounterId counter) {
    return PLAN.counter(counter).map(CounterPlan::zone).orElseThrow();
  }

  private static void follows(Map<ZoneName, Long> last, ZoneName zone, long sequence) {
    assertThat(sequence).isEqualTo(last.getOrDefault(zone, 0L) + 1);
    last.put(zone, sequence);
  }
}

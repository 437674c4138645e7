package org.bancheng.hall.issuing;

import static org.assertj.core.api.Assertions.assertThat;

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
import net.jqwik.api.Tuple;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.day.DueDay;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.DayEvent;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.scene.Ruled;
import org.bancheng.hall.scene.Scene;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Ticket;

/**
 * Numbers under takes, merges, renames, bookings, days that begin by themselves, and a clock that
 * jumps both ways, over midnight too.
 */
class NumberLawsTest {
  private static final HallPlan PLAN = Ruled.by(Ruled.perSlot(30, 6));

  @Property(tries = 400)
  void noNumberIsThereTwiceOnAHallDay(@ForAll("days") List<NumberStep> steps) {
    for (List<HallEvent> day : days(played(steps).history())) {
      Set<TicketNumber> given = new HashSet<>();
      numbers(day).forEach(it -> assertThat(given.add(it)).as("%s", it).isTrue());
    }
  }

  @Property(tries = 400)
  void theHubsOwnSeriesRunsWithoutAGap(@ForAll("days") List<NumberStep> steps) {
    for (List<HallEvent> day : days(played(steps).history())) {
      Map<String, Integer> last = new HashMap<>();
      numbers(day).stream()
          .filter(it -> !it.series().isOffline())
          .forEach(
              it ->
                  assertThat(it.number())
                      .isEqualTo(last.merge(it.series().letters(), 1, Integer::sum)));
    }
  }

  @Property(tries = 400)
  void everyMergedPaperIsThereUnlessItsNumberOrItsIdIsAnothers(
      @ForAll("days") List<NumberStep> steps) {
    Scene hall = Scene.hall(PLAN);
    play(
        hall,
        steps,
        (command, decision) -> {
          if (command instanceof TicketCommand.MergeOffline merge) {
            Optional<TicketNumber> stored = hall.state().ticket(merge.ticket()).map(Ticket::number);
            assertThat(decision).isInstanceOf(expected(stored, merge));
            assertThat(hall.state().isTaken(merge.number()) || isAnothers(stored, merge)).isTrue();
          }
        });
  }

  private static Class<?> expected(
      Optional<TicketNumber> stored, TicketCommand.MergeOffline merge) {
    return stored.filter(merge.number()::equals).isPresent()
        ? Decision.Accepted.class
        : Decision.Refused.class;
  }

  private static boolean isAnothers(
      Optional<TicketNumber> stored, TicketCommand.MergeOffline merge) {
    return stored.filter(it -> !it.series().service().equals(merge.service())).isPresent();
  }

  @Property(tries = 400)
  void aPersonIsBoundToOneLiveTicketOfAService(@ForAll("days") List<NumberStep> steps) {
    Scene hall = Scene.hall(PLAN);
    play(
        hall,
        steps,
        (command, decision) ->
            assertThat(hall.state().tickets().stream().filter(it -> it.stage().live()))
                .filteredOn(it -> it.holder().token().isPresent())
                .extracting(it -> it.holder().token() + " " + it.service())
                .doesNotHaveDuplicates());
  }

  @Property(tries = 400)
  void theHallDayOnlyMovesForward(@ForAll("days") List<NumberStep> steps) {
    List<DayEvent.DayStarted> started =
        played(steps).history().stream()
            .filter(DayEvent.DayStarted.class::isInstance)
            .map(DayEvent.DayStarted.class::cast)
            .toList();
    for (int i = 1; i < started.size(); i++) {
      assertThat(started.get(i).day().isAfter(started.get(i - 1).day())).isTrue();
    }
  }

  @Property(tries = 400)
  void aDayAloneMakesTheSameHall(@ForAll("days") List<NumberStep> steps) {
    Scene hall = played(steps);
    HallState again = new HallState(PLAN);
    List<List<HallEvent>> days = days(hall.history());
    days.get(days.size() - 1).forEach(again::apply);
    assertThat(again.tickets()).containsExactlyInAnyOrderElementsOf(hall.state().tickets());
    assertThat(again.counters()).containsExactlyElementsOf(hall.state().counters());
    assertThat(again.appointments()).containsExactlyElementsOf(hall.state().appointments());
    assertThat(again.claims()).containsExactlyElementsOf(hall.state().claims());
    assertThat(again.hallTime(hall.now())).isEqualTo(hall.state().hallTime(hall.now()));
  }

  @Provide
  Arbitrary<List<NumberStep>> days() {
    Arbitrary<NumberStep.Kind> kinds =
        Arbitraries.frequency(
            Tuple.of(12, NumberStep.Kind.TAKE),
            Tuple.of(8, NumberStep.Kind.TAKE_WITH_CARD),
            Tuple.of(10, NumberStep.Kind.MERGE),
            Tuple.of(8, NumberStep.Kind.MERGE_A_STORED_ONE),
            Tuple.of(3, NumberStep.Kind.CANCEL),
            Tuple.of(2, NumberStep.Kind.OPEN),
            Tuple.of(6, NumberStep.Kind.BUTTON),
            Tuple.of(5, NumberStep.Kind.BOOK),
            Tuple.of(2, NumberStep.Kind.PASS_TIME),
            Tuple.of(1, NumberStep.Kind.CLOSE_DAY),
            Tuple.of(1, NumberStep.Kind.START_DAY),
            Tuple.of(4, NumberStep.Kind.CLOCK_AHEAD),
            Tuple.of(3, NumberStep.Kind.CLOCK_BACK),
            Tuple.of(2, NumberStep.Kind.CLOCK_DAYS_AHEAD),
            Tuple.of(2, NumberStep.Kind.CLOCK_DAYS_BACK));
    Arbitrary<Integer> small = Arbitraries.integers().between(0, 7);
    return Combinators.combine(kinds, small, small).as(NumberStep::new).list().ofMaxSize(120);
  }

  private interface Look {
    void at(HallCommand command, Decision decision);
  }

  private static Scene played(List<NumberStep> steps) {
    Scene hall = Scene.hall(PLAN);
    play(hall, steps, (command, decision) -> {});
    return hall;
  }

  /** As the hub does it: a day that is due begins before the next command is decided. */
  private static void play(Scene hall, List<NumberStep> steps, Look look) {
    List<TicketId> told = new ArrayList<>();
    for (NumberStep step : steps) {
      step.moveClock(hall);
      Optional<HallCommand> command = step.command(hall, told);
      if (command.isPresent()) {
        DueDay.of(hall.state(), hall.now())
            .ifPresent(day -> hall.after(new DayCommand.StartDay(day)));
        note(told, command.get());
        look.at(command.get(), hall.told(command.get()));
      }
    }
  }

  private static void note(List<TicketId> told, HallCommand command) {
    if (command instanceof TicketCommand.TakeTicket take) {
      told.add(take.ticket());
    } else if (command instanceof TicketCommand.MergeOffline merge) {
      told.add(merge.ticket());
    }
  }

  /** Every number the day gave out, in order. */
  private static List<TicketNumber> numbers(List<HallEvent> day) {
    List<TicketNumber> numbers = new ArrayList<>();
    for (HallEvent event : day) {
      if (event instanceof TicketEvent.TicketIssued it) {
        numbers.add(it.number());
      } else if (event instanceof TicketEvent.TicketRenamed it) {
        numbers.add(it.number());
      }
    }
    return numbers;
  }

  /** The marks before a day's beginning belong to the row of the new day, as in the journal. */
  private static List<List<HallEvent>> days(List<HallEvent> history) {
    List<List<HallEvent>> days = new ArrayList<>();
    List<HallEvent> row = new ArrayList<>();
    for (HallEvent event : history) {
      row.add(event);
      if (event instanceof DayEvent.DayStarted) {
        days.add(new ArrayList<>());
      }
      if (!(event instanceof TicketEvent.TicketUnserved)) {
        days.get(days.size() - 1).addAll(row);
        row.clear();
      }
    }
    return days;
  }
}

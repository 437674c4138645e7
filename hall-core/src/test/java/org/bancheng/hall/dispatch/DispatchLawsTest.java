package org.bancheng.hall.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.CallReason.Rule;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent.TicketCalled;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.rules.HallRules;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Rank;
import org.bancheng.hall.state.Ticket;

/** What holds for every call, whatever happened before. */
class DispatchLawsTest {
  private static final IntFunction<UUID> IN_ORDER = it -> new UUID(7, it);
  private static final IntFunction<UUID> SCATTERED =
      it -> new UUID(0x9E3779B97F4A7C15L * (it + 1), -it);

  @Property(tries = 300)
  void choosesWhomTheSlowWayChooses(
      @ForAll("plans") HallPlan plan, @ForAll("days") List<Happening> day) {
    eachTime(
        plan,
        day,
        (hall, counter) ->
            assertThat(said(hall.asked(counter)))
                .as("%s at %s", counter.counter(), hall.now())
                .isEqualTo(hall.slow().choose(counter, hall.hallTime())));
  }

  @Property(tries = 200)
  void noFreeCounterIsToldThatNobodyWaitsWhileSomebodyDoes(
      @ForAll("plans") HallPlan plan, @ForAll("days") List<Happening> day) {
    eachTime(
        plan,
        day,
        (hall, counter) -> {
          boolean none = hall.asked(counter).equals(Decision.refused(Refusal.NOBODY_WAITING));
          assertThat(none).isEqualTo(hall.slow().callable(counter).isEmpty());
        });
  }

  @Property(tries = 300)
  void nobodyIsOvertakenMoreOftenThanThePlanAllows(
      @ForAll("plans") HallPlan plan, @ForAll("days") List<Happening> day) {
    BusyHall hall = new BusyHall(plan, IN_ORDER);
    int most = plan.policy().priority().mostOvertakes();
    for (Happening it : day) {
      hall.play(it);
      assertThat(hall.slow().overtaken().values()).allMatch(times -> times <= most);
    }
  }

  @Property(tries = 300)
  void nobodyYoungerIsCalledWhileSomebodyHasWaitedTooLong(
      @ForAll("plans") HallPlan plan, @ForAll("days") List<Happening> day) {
    Duration longest = plan.policy().priority().longestWait();
    eachCall(
        plan,
        day,
        (hall, called) ->
            assertThat(hall.slow().callable(counter(plan, called)))
                .map(Rank::of)
                .filteredOn(
                    it -> Duration.between(it.arrival(), hall.hallTime()).compareTo(longest) > 0)
                .noneMatch(it -> Rank.of(ticket(hall, called)).isAfter(it)));
  }

  /** Unless an older person's rail was stronger. */
  @Property(tries = 300)
  void ordinaryPeopleGetTheirTurn(
      @ForAll("plans") HallPlan plan, @ForAll("days") List<Happening> day) {
    int every = plan.policy().priority().ordinaryEvery();
    eachCall(
        plan,
        day,
        (hall, called) -> {
          List<SlowHall.Call> before = hall.slow().calls(called.counter());
          int from = before.size() - (every - 1);
          boolean owed =
              from >= 0
                  && before.subList(from, before.size()).stream().noneMatch(SlowHall.Call::ordinary)
                  && hall.slow().callable(counter(plan, called)).stream()
                      .anyMatch(hall.slow()::isOrdinary);
          Rule rule = called.why().orElseThrow().rule();
          if (owed && rule != Rule.OVERDUE && rule != Rule.OVERTAKEN) {
            assertThat(hall.slow().isOrdinary(ticket(hall, called))).isTrue();
          }
        });
  }

  @Property(tries = 200)
  void theReasonNamesTheChosenFirstAndNobodyTwice(
      @ForAll("plans") HallPlan plan, @ForAll("days") List<Happening> day) {
    eachCall(
        plan,
        day,
        (hall, called) ->
            assertThat(called.why().orElseThrow().candidates())
                .extracting(it -> it.number())
                .startsWith(called.number())
                .doesNotHaveDuplicates());
  }

  @Property(tries = 200)
  void theSameEventsLeadToTheSameCalls(
      @ForAll("plans") HallPlan plan, @ForAll("days") List<Happening> day) {
    BusyHall hall = new BusyHall(plan, IN_ORDER);
    day.forEach(hall::play);
    HallState again = new HallState(plan);
    hall.history().forEach(again::apply);
    for (CounterPlan counter : plan.counters()) {
      HallCommand next = new CounterCommand.CallNext(counter.counter());
      assertThat(HallRules.decide(again, new CommandId(new UUID(1, 1)), next, hall.now()))
          .isEqualTo(hall.asked(counter));
    }
  }

  @Property(tries = 200)
  void otherIdsChangeNothing(@ForAll("plans") HallPlan plan, @ForAll("days") List<Happening> day) {
    assertThat(numbersCalled(plan, day, SCATTERED)).isEqualTo(numbersCalled(plan, day, IN_ORDER));
  }

  @Provide
  Arbitrary<HallPlan> plans() {
    return Combinators.combine(
            Arbitraries.of(6, 20, 1_000),
            Arbitraries.of(0, 1, 2, 3, Integer.MAX_VALUE),
            Arbitraries.of(1, 2, 3, Integer.MAX_VALUE),
            Arbitraries.of(0, 1, 3))
        .as(BusyPlan::with);
  }

  @Provide
  Arbitrary<List<Happening>> days() {
    return Happening.any().list().ofMinSize(20).ofMaxSize(150);
  }

  /** Looks at every free counter after everything that happens. */
  private static void eachTime(
      HallPlan plan, List<Happening> day, BiConsumer<BusyHall, CounterPlan> look) {
    BusyHall hall = new BusyHall(plan, IN_ORDER);
    for (Happening it : day) {
      hall.play(it);
      freeCounters(hall).forEach(counter -> look.accept(hall, counter));
    }
  }

  private static void eachCall(
      HallPlan plan, List<Happening> day, BiConsumer<BusyHall, TicketCalled> look) {
    eachTime(
        plan,
        day,
        (hall, counter) -> {
          if (hall.asked(counter) instanceof Decision.Accepted accepted) {
            look.accept(hall, (TicketCalled) accepted.events().get(0));
          }
        });
  }

  private static List<TicketNumber> numbersCalled(
      HallPlan plan, List<Happening> day, IntFunction<UUID> ids) {
    BusyHall hall = new BusyHall(plan, ids);
    day.forEach(hall::play);
    List<TicketNumber> numbers = new ArrayList<>();
    for (HallEvent event : hall.history()) {
      if (event instanceof TicketCalled called) {
        numbers.add(called.number());
      }
    }
    return numbers;
  }

  private static List<CounterPlan> freeCounters(BusyHall hall) {
    return hall.state().counters().stream()
        .filter(it -> it.ticketInHand().isEmpty())
        .map(it -> it.plan())
        .toList();
  }

  private static Optional<SlowHall.Chosen> said(Decision decision) {
    if (!(decision instanceof Decision.Accepted accepted)) {
      return Optional.empty();
    }
    TicketCalled called = (TicketCalled) accepted.events().get(0);
    return Optional.of(new SlowHall.Chosen(called.why().orElseThrow().rule(), called.ticket()));
  }

  private static CounterPlan counter(HallPlan plan, TicketCalled called) {
    return plan.counter(called.counter()).orElseThrow();
  }

  private static Ticket ticket(BusyHall hall, TicketCalled called) {
    return hall.state().ticket(called.ticket()).orElseThrow();
  }
}

package org.bancheng.hall.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/** What is true of a hall at any moment, looked up in the state alone. */
final class SoundHall {
  private static final Comparator<Ticket> AS_THEY_ARRIVED =
      Comparator.comparing((Ticket it) -> place(it).arrival())
          .thenComparing(it -> place(it).place());

  private SoundHall() {}

  static void check(HallState state) {
    everyCounterHasTheTicketThatSaysSo(state);
    everyTicketInHandIsAtTheCounterItNames(state);
    whoWaitsStandsInOneLineOnce(state);
    noNumberIsThereTwice(state);
    nobodyHoldsTwoLiveTicketsOfAService(state);
    whoIsAwayIsExpectedBack(state);
    nobodyStandsAheadOfTheOwnFirstArrival(state);
  }

  private static void everyCounterHasTheTicketThatSaysSo(HallState state) {
    for (Counter counter : state.counters()) {
      counter
          .ticketInHand()
          .ifPresent(
              id ->
                  assertThat(state.ticket(id).flatMap(it -> counterOf(it.stage())))
                      .contains(counter.id()));
    }
  }

  private static void everyTicketInHandIsAtTheCounterItNames(HallState state) {
    for (Ticket ticket : state.tickets()) {
      counterOf(ticket.stage())
          .ifPresent(
              counter ->
                  assertThat(state.counter(counter).flatMap(Counter::ticketInHand))
                      .contains(ticket.id()));
    }
  }

  private static Optional<CounterId> counterOf(Stage stage) {
    if (stage instanceof Stage.Called called) {
      return Optional.of(called.counter());
    }
    if (stage instanceof Stage.OnHold hold) {
      return Optional.of(hold.counter());
    }
    return stage instanceof Stage.AtCounter at ? Optional.of(at.counter()) : Optional.empty();
  }

  private static void whoWaitsStandsInOneLineOnce(HallState state) {
    List<Ticket> standing = new ArrayList<>();
    for (ServicePlan service : state.plan().services()) {
      List<Ticket> line = List.copyOf(state.line(service.service()));
      assertThat(line).allMatch(it -> it.service().equals(service.service()));
      assertThat(line).isSortedAccordingTo(AS_THEY_ARRIVED);
      assertThat(state.waiting(service.service())).isEqualTo(line.size());
      standing.addAll(line);
    }
    assertThat(standing)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            waiting(state).filter(it -> place(it).only().isEmpty()).toList());
    assertThat(waiting(state)).extracting(it -> place(it).place()).doesNotHaveDuplicates();
  }

  private static Stream<Ticket> waiting(HallState state) {
    return state.tickets().stream().filter(it -> it.stage() instanceof Stage.Waiting);
  }

  private static Stage.Waiting place(Ticket ticket) {
    return (Stage.Waiting) ticket.stage();
  }

  private static void whoIsAwayIsExpectedBack(HallState state) {
    assertThat(state.parked())
        .containsExactlyInAnyOrderElementsOf(
            state.tickets().stream()
                .filter(it -> it.stage() instanceof Stage.Parked)
                .map(Ticket::id)
                .toList());
  }

  private static void nobodyStandsAheadOfTheOwnFirstArrival(HallState state) {
    assertThat(waiting(state)).noneMatch(it -> place(it).arrival().isBefore(it.firstArrival()));
  }

  private static void noNumberIsThereTwice(HallState state) {
    assertThat(state.tickets()).extracting(Ticket::number).doesNotHaveDuplicates();
    assertThat(state.tickets())
        .allMatch(it -> it.number().number() <= state.lastNumber(it.number().series()));
  }

  private static void nobodyHoldsTwoLiveTicketsOfAService(HallState state) {
    List<Ticket> live =
        state.tickets().stream()
            .filter(it -> it.stage().live() && it.holder().token().isPresent())
            .toList();
    assertThat(live).extracting(it -> it.holder() + " " + it.service()).doesNotHaveDuplicates();
    assertThat(live)
        .allSatisfy(
            it ->
                assertThat(state.liveTicket(it.holder().token().orElseThrow(), it.service()))
                    .contains(it));
  }
}

package org.bancheng.hall.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent.TicketCalled;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/** Lets a day happen again and asks at each call, of everybody in the hall, who came first. */
final class ArrivalBook {
  private final HallState hall;

  ArrivalBook(HallPlan plan) {
    hall = new HallState(plan);
  }

  void note(HallEvent event) {
    if (event instanceof TicketCalled call && call.outOfOrder().isEmpty()) {
      assertThat(call.ticket()).isEqualTo(first(call));
    }
    hall.apply(event);
  }

  private TicketId first(TicketCalled call) {
    CounterPlan counter = hall.plan().counter(call.counter()).orElseThrow();
    return hall.tickets().stream()
        .filter(ticket -> waitsFor(counter, ticket))
        .min(
            Comparator.comparing((Ticket ticket) -> place(ticket).arrival())
                .thenComparing(ticket -> place(ticket).place()))
        .orElseThrow()
        .id();
  }

  private static boolean waitsFor(CounterPlan counter, Ticket ticket) {
    return ticket.stage() instanceof Stage.Waiting waiting
        && waiting
            .only()
            .map(counter.counter()::equals)
            .orElse(counter.services().contains(ticket.service()));
  }

  private static Stage.Waiting place(Ticket ticket) {
    return (Stage.Waiting) ticket.stage();
  }
}

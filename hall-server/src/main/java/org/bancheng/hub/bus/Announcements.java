package org.bancheng.hub.bus;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.bancheng.bus.message.BilingualText;
import org.bancheng.bus.message.BoardState;
import org.bancheng.bus.message.CounterLamp;
import org.bancheng.bus.message.Forecast;
import org.bancheng.bus.message.HubStatus;
import org.bancheng.bus.message.Menu;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.issuing.ServiceDoor;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.Ticket;
import org.bancheng.hub.loop.HallView;
import org.bancheng.hub.loop.HallView.ZoneCalls;

/** Writes the retained messages from a view of the hall. One thread. */
final class Announcements {
  private final HallPlan plan;
  private final Wording wording;
  private final Clock clock;
  private final LongSupplier revisions;

  Announcements(HallPlan plan, Wording wording, Clock clock, LongSupplier revisions) {
    this.plan = plan;
    this.wording = wording;
    this.clock = clock;
    this.revisions = revisions;
  }

  HubStatus status(HubStatus.State state, HallView view) {
    return new HubStatus(state, view.day().orElseThrow().date(), wording.time(clock.instant()));
  }

  Menu menu(HallView view) {
    return new Menu(
        wording.time(clock.instant()),
        wording.hallName(),
        plan.services().stream().map(service -> entry(service, view)).toList());
  }

  private Menu.Entry entry(ServicePlan service, HallView view) {
    return new Menu.Entry(
        service.service().value(),
        BilingualText.of(service.name()),
        view.isOpen(plan, service.service(), clock.instant()),
        view.waitingFor(service.service()),
        wording.forecast(service.service(), view),
        BilingualText.of(service.bring()),
        ServiceDoor.isProvisional(plan, service.service(), clock.instant()) ? true : null);
  }

  BoardState board(ZoneName zone, HallView view) {
    ZoneCalls calls = view.callsOf(zone);
    return new BoardState(
        revisions.getAsLong(),
        wording.time(clock.instant()),
        view.day().orElseThrow().date(),
        wording.hallName(),
        calls.lastSequence(),
        calls.newestFirst().stream().map(wording::call).toList(),
        counters(zone, view).map(counter -> entry(counter, view)).toList(),
        waiting(zone, view),
        "");
  }

  private static Stream<Counter> counters(ZoneName zone, HallView view) {
    return view.counters().stream().filter(counter -> counter.plan().zone().equals(zone));
  }

  private static BoardState.CounterEntry entry(Counter counter, HallView view) {
    Optional<Ticket> ticket = view.ticketOf(counter);
    return new BoardState.CounterEntry(
        counter.id().value(),
        counter.plan().name(),
        DutyWord.of(counter, ticket),
        ticket.map(it -> it.number().toString()).orElse(null));
  }

  /** The lines as the board of a zone tells them. */
  List<BoardState.WaitingEntry> waiting(ZoneName zone, HallView view) {
    return plan.services().stream()
        .filter(
            service ->
                counters(zone, view)
                    .anyMatch(it -> it.plan().services().contains(service.service())))
        .map(service -> waiting(service, view))
        .toList();
  }

  private BoardState.WaitingEntry waiting(ServicePlan service, HallView view) {
    Forecast forecast = wording.forecast(service.service(), view);
    return new BoardState.WaitingEntry(
        service.service().value(),
        BilingualText.of(service.name()),
        view.waitingFor(service.service()),
        forecast.p50(),
        forecast.shown());
  }

  static CounterLamp lamp(Counter counter) {
    if (counter.duty() instanceof Counter.Closed) {
      return new CounterLamp(CounterLamp.Light.OFF);
    }
    if (counter.duty() instanceof Counter.Paused) {
      return new CounterLamp(CounterLamp.Light.PAUSED);
    }
    return new CounterLamp(
        counter.ticketInHand().isPresent() ? CounterLamp.Light.BUSY : CounterLamp.Light.FREE);
  }
}

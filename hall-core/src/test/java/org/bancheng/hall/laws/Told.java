package org.bancheng.hall.laws;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.AppointmentEvent;
import org.bancheng.hall.event.CounterEvent;
import org.bancheng.hall.event.DayEvent;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;

/** A decision in one line: {@code called A001 at 1 #7}, {@code no: NOBODY_WAITING}. */
record Told(Map<TicketId, TicketNumber> numbers) implements HallEvent.Cases<String> {

  String write(Decision decision) {
    if (decision instanceof Decision.Refused refused) {
      return "no: " + refused.reason() + refused.ticket().map(it -> " " + it).orElse("");
    }
    Decision.Accepted accepted = (Decision.Accepted) decision;
    return accepted.events().isEmpty()
        ? "nothing"
        : accepted.events().stream().map(it -> it.fold(this)).collect(Collectors.joining(", "));
  }

  static String transferred(
      String number,
      ServiceId service,
      Optional<CounterId> only,
      boolean keepsPlace,
      Optional<String> outcome) {
    return "transferred "
        + number
        + (" to " + service)
        + only.map(it -> " only " + it).orElse("")
        + (keepsPlace ? " keeping its place" : " at the end")
        + outcome.map(it -> " after " + it).orElse("");
  }

  private String of(TicketEvent event) {
    return String.valueOf(numbers.get(event.ticket()));
  }

  @Override
  public String dayStarted(DayEvent.DayStarted event) {
    return "day " + event.day();
  }

  @Override
  public String ticketIssued(TicketEvent.TicketIssued event) {
    numbers.put(event.ticket(), event.number());
    return "issued " + event.number() + " ahead " + event.ahead();
  }

  @Override
  public String paperReported(TicketEvent.PaperReported event) {
    return "paper " + of(event);
  }

  @Override
  public String ticketCancelled(TicketEvent.TicketCancelled event) {
    return "cancelled " + of(event);
  }

  @Override
  public String ticketRequeued(TicketEvent.TicketRequeued event) {
    return "requeued " + of(event) + event.arrival().map(it -> " as of " + it).orElse("");
  }

  @Override
  public String counterOpened(CounterEvent.CounterOpened event) {
    return "opened " + event.counter();
  }

  @Override
  public String counterClosed(CounterEvent.CounterClosed event) {
    return "closed " + event.counter();
  }

  @Override
  public String counterPaused(CounterEvent.CounterPaused event) {
    return "paused " + event.counter();
  }

  @Override
  public String counterResumed(CounterEvent.CounterResumed event) {
    return "resumed " + event.counter();
  }

  @Override
  public String ticketCalled(TicketEvent.TicketCalled event) {
    return "called " + event.number() + " at " + event.counter() + " #" + event.sequence();
  }

  @Override
  public String ticketRecalled(TicketEvent.TicketRecalled event) {
    return "recalled " + event.number() + " at " + event.counter() + " #" + event.sequence();
  }

  @Override
  public String serviceStarted(TicketEvent.ServiceStarted event) {
    return "started " + of(event);
  }

  @Override
  public String serviceFinished(TicketEvent.ServiceFinished event) {
    return "finished " + of(event);
  }

  @Override
  public String ticketMissed(TicketEvent.TicketMissed event) {
    return "missed " + of(event);
  }

  @Override
  public String ticketParked(TicketEvent.TicketParked event) {
    return "parked " + of(event) + " until " + event.until();
  }

  @Override
  public String ticketReturned(TicketEvent.TicketReturned event) {
    return "returned " + of(event);
  }

  @Override
  public String ticketFreed(TicketEvent.TicketFreed event) {
    return "freed " + of(event);
  }

  @Override
  public String ticketTransferred(TicketEvent.TicketTransferred event) {
    return transferred(
        of(event), event.service(), event.only(), event.keepPlace(), event.outcome());
  }

  @Override
  public String servicePaused(TicketEvent.ServicePaused event) {
    return "holds " + of(event);
  }

  @Override
  public String serviceResumed(TicketEvent.ServiceResumed event) {
    return "goes on " + of(event);
  }

  @Override
  public String ticketUnserved(TicketEvent.TicketUnserved event) {
    return "unserved " + of(event);
  }

  @Override
  public String ticketRenamed(TicketEvent.TicketRenamed event) {
    return event.toString();
  }

  @Override
  public String counterStaffed(CounterEvent.CounterStaffed event) {
    return "staffed " + event.counter() + " " + event.staff();
  }

  @Override
  public String dayClosed(DayEvent.DayClosed event) {
    return event.toString();
  }

  @Override
  public String appointmentBooked(AppointmentEvent.AppointmentBooked event) {
    return event.toString();
  }

  @Override
  public String appointmentEnded(AppointmentEvent.AppointmentEnded event) {
    return event.toString();
  }
}

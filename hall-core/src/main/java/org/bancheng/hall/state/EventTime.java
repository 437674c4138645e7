package org.bancheng.hall.state;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.event.HallEvent;

/** When an event happened, as far as it tells. */
final class EventTime implements HallEvent.Cases<Optional<Instant>> {
  private static final EventTime CASES = new EventTime();

  private EventTime() {}

  static Optional<Instant> of(HallEvent event) {
    return event.fold(CASES);
  }

  @Override
  public Optional<Instant> dayStarted(HallEvent.DayStarted event) {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> ticketIssued(HallEvent.TicketIssued event) {
    return Optional.of(event.at());
  }

  @Override
  public Optional<Instant> paperReported(HallEvent.PaperReported event) {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> ticketCancelled(HallEvent.TicketCancelled event) {
    return Optional.of(event.at());
  }

  @Override
  public Optional<Instant> ticketRequeued(HallEvent.TicketRequeued event) {
    return Optional.of(event.at());
  }

  @Override
  public Optional<Instant> counterOpened(HallEvent.CounterOpened event) {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> counterClosed(HallEvent.CounterClosed event) {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> counterPaused(HallEvent.CounterPaused event) {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> counterResumed(HallEvent.CounterResumed event) {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> ticketCalled(HallEvent.TicketCalled event) {
    return Optional.of(event.at());
  }

  @Override
  public Optional<Instant> ticketRecalled(HallEvent.TicketRecalled event) {
    return Optional.of(event.at());
  }

  @Override
  public Optional<Instant> serviceStarted(HallEvent.ServiceStarted event) {
    return Optional.of(event.at());
  }

  @Override
  public Optional<Instant> serviceFinished(HallEvent.ServiceFinished event) {
    return Optional.of(event.at());
  }

  @Override
  public Optional<Instant> ticketMissed(HallEvent.TicketMissed event) {
    return Optional.of(event.at());
  }

  @Override
  public Optional<Instant> ticketParked(HallEvent.TicketParked event) {
    return Optional.of(event.at());
  }

  @Override
  public Optional<Instant> ticketReturned(HallEvent.TicketReturned event) {
    return Optional.of(event.at());
  }

  @Override
  public Optional<Instant> ticketTransferred(HallEvent.TicketTransferred event) {
    return Optional.of(event.at());
  }

  @Override
  public Optional<Instant> servicePaused(HallEvent.ServicePaused event) {
    return Optional.of(event.at());
  }

  @Override
  public Optional<Instant> serviceResumed(HallEvent.ServiceResumed event) {
    return Optional.of(event.at());
  }

  @Override
  public Optional<Instant> ticketUnserved(HallEvent.TicketUnserved event) {
    return Optional.of(event.at());
  }

  @Override
  public Optional<Instant> ticketRenamed(HallEvent.TicketRenamed event) {
    return Optional.of(event.at());
  }

  @Override
  public Optional<Instant> counterStaffed(HallEvent.CounterStaffed event) {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> dayClosed(HallEvent.DayClosed event) {
    return Optional.of(event.at());
  }

  @Override
  public Optional<Instant> appointmentBooked(HallEvent.AppointmentBooked event) {
    return Optional.of(event.at());
  }

  @Override
  public Optional<Instant> appointmentEnded(HallEvent.AppointmentEnded event) {
    return Optional.of(event.at());
  }
}

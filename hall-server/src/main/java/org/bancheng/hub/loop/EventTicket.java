package org.bancheng.hub.loop;

import java.util.Optional;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.event.HallEvent;

/** Which ticket an event is about. */
final class EventTicket implements HallEvent.Cases<Optional<TicketId>> {
  private static final EventTicket CASES = new EventTicket();

  private EventTicket() {}

  static Optional<TicketId> of(HallEvent event) {
    return event.fold(CASES);
  }

  @Override
  public Optional<TicketId> dayStarted(HallEvent.DayStarted event) {
    return Optional.empty();
  }

  @Override
  public Optional<TicketId> ticketIssued(HallEvent.TicketIssued event) {
    return Optional.of(event.ticket());
  }

  @Override
  public Optional<TicketId> paperReported(HallEvent.PaperReported event) {
    return Optional.of(event.ticket());
  }

  @Override
  public Optional<TicketId> ticketCancelled(HallEvent.TicketCancelled event) {
    return Optional.of(event.ticket());
  }

  @Override
  public Optional<TicketId> ticketRequeued(HallEvent.TicketRequeued event) {
    return Optional.of(event.ticket());
  }

  @Override
  public Optional<TicketId> counterOpened(HallEvent.CounterOpened event) {
    return Optional.empty();
  }

  @Override
  public Optional<TicketId> counterClosed(HallEvent.CounterClosed event) {
    return Optional.empty();
  }

  @Override
  public Optional<TicketId> counterPaused(HallEvent.CounterPaused event) {
    return Optional.empty();
  }

  @Override
  public Optional<TicketId> counterResumed(HallEvent.CounterResumed event) {
    return Optional.empty();
  }

  @Override
  public Optional<TicketId> ticketCalled(HallEvent.TicketCalled event) {
    return Optional.of(event.ticket());
  }

  @Override
  public Optional<TicketId> ticketRecalled(HallEvent.TicketRecalled event) {
    return Optional.of(event.ticket());
  }

  @Override
  public Optional<TicketId> serviceStarted(HallEvent.ServiceStarted event) {
    return Optional.of(event.ticket());
  }

  @Override
  public Optional<TicketId> serviceFinished(HallEvent.ServiceFinished event) {
    return Optional.of(event.ticket());
  }

  @Override
  public Optional<TicketId> ticketMissed(HallEvent.TicketMissed event) {
    return Optional.of(event.ticket());
  }

  @Override
  public Optional<TicketId> ticketParked(HallEvent.TicketParked event) {
    return Optional.of(event.ticket());
  }

  @Override
  public Optional<TicketId> ticketReturned(HallEvent.TicketReturned event) {
    return Optional.of(event.ticket());
  }

  @Override
  public Optional<TicketId> ticketTransferred(HallEvent.TicketTransferred event) {
    return Optional.of(event.ticket());
  }

  @Override
  public Optional<TicketId> servicePaused(HallEvent.ServicePaused event) {
    return Optional.of(event.ticket());
  }

  @Override
  public Optional<TicketId> serviceResumed(HallEvent.ServiceResumed event) {
    return Optional.of(event.ticket());
  }

  @Override
  public Optional<TicketId> ticketUnserved(HallEvent.TicketUnserved event) {
    return Optional.of(event.ticket());
  }

  @Override
  public Optional<TicketId> ticketRenamed(HallEvent.TicketRenamed event) {
    return Optional.of(event.ticket());
  }

  @Override
  public Optional<TicketId> counterStaffed(HallEvent.CounterStaffed event) {
    return Optional.empty();
  }

  @Override
  public Optional<TicketId> dayClosed(HallEvent.DayClosed event) {
    return Optional.empty();
  }

  @Override
  public Optional<TicketId> appointmentBooked(HallEvent.AppointmentBooked event) {
    return Optional.empty();
  }

  @Override
  public Optional<TicketId> appointmentEnded(HallEvent.AppointmentEnded event) {
    return Optional.empty();
  }
}

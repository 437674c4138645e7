package org.bancheng.hall.event;

/**
 * Everything that can have happened. The journal stores these; {@code HallState} is what they add
 * up to.
 */
public sealed interface HallEvent permits AppointmentEvent, CounterEvent, DayEvent, TicketEvent {
  <R> R fold(Cases<R> cases);

  /** One function per event. */
  interface Cases<R> {
    R dayStarted(DayEvent.DayStarted event);

    R ticketIssued(TicketEvent.TicketIssued event);

    R paperReported(TicketEvent.PaperReported event);

    R ticketCancelled(TicketEvent.TicketCancelled event);

    R ticketRequeued(TicketEvent.TicketRequeued event);

    R counterOpened(CounterEvent.CounterOpened event);

    R counterClosed(CounterEvent.CounterClosed event);

    R counterPaused(CounterEvent.CounterPaused event);

    R counterResumed(CounterEvent.CounterResumed event);

    R ticketCalled(TicketEvent.TicketCalled event);

    R ticketRecalled(TicketEvent.TicketRecalled event);

    R serviceStarted(TicketEvent.ServiceStarted event);

    R serviceFinished(TicketEvent.ServiceFinished event);

    R ticketMissed(TicketEvent.TicketMissed event);

    R ticketParked(TicketEvent.TicketParked event);

    R ticketReturned(TicketEvent.TicketReturned event);

    R ticketFreed(TicketEvent.TicketFreed event);

    R ticketTransferred(TicketEvent.TicketTransferred event);

    R servicePaused(TicketEvent.ServicePaused event);

    R serviceResumed(TicketEvent.ServiceResumed event);

    R ticketUnserved(TicketEvent.TicketUnserved event);

    R ticketRenamed(TicketEvent.TicketRenamed event);

    R counterStaffed(CounterEvent.CounterStaffed event);

    R dayClosed(DayEvent.DayClosed event);

    R appointmentBooked(AppointmentEvent.AppointmentBooked event);

    R appointmentEnded(AppointmentEvent.AppointmentEnded event);
  }
}

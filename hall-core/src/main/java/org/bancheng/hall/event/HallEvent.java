package org.bancheng.hall.event;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.CallId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Holder;
import org.bancheng.hall.Paper;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;

/**
 * Everything that can have happened. The journal stores these; {@code HallState} is what they add
 * up to.
 */
public sealed interface HallEvent {
  <R> R fold(Cases<R> cases);

  /** One function per event. */
  interface Cases<R> {
    R dayStarted(DayStarted event);

    R ticketIssued(TicketIssued event);

    R paperReported(PaperReported event);

    R ticketCancelled(TicketCancelled event);

    R ticketRequeued(TicketRequeued event);

    R counterOpened(CounterOpened event);

    R counterClosed(CounterClosed event);

    R counterPaused(CounterPaused event);

    R counterResumed(CounterResumed event);

    R ticketCalled(TicketCalled event);

    R ticketRecalled(TicketRecalled event);

    R serviceStarted(ServiceStarted event);

    R serviceFinished(ServiceFinished event);

    R ticketMissed(TicketMissed event);
  }

  record DayStarted(HallDay day) implements HallEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.dayStarted(this);
    }
  }

  /**
   * A number was given out; {@code ahead} people were waiting for the same service at that moment.
   */
  record TicketIssued(
      TicketId ticket,
      TicketNumber number,
      ServiceId service,
      Channel channel,
      Holder holder,
      int ahead,
      Instant at)
      implements HallEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ticketIssued(this);
    }
  }

  record PaperReported(TicketId ticket, Paper paper, Optional<String> cause, int copy)
      implements HallEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.paperReported(this);
    }
  }

  record TicketCancelled(TicketId ticket, Instant at) implements HallEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ticketCancelled(this);
    }
  }

  record TicketRequeued(TicketId ticket, Instant at) implements HallEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ticketRequeued(this);
    }
  }

  record CounterOpened(CounterId counter) implements HallEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.counterOpened(this);
    }
  }

  record CounterClosed(CounterId counter) implements HallEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.counterClosed(this);
    }
  }

  record CounterPaused(CounterId counter, String reason) implements HallEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.counterPaused(this);
    }
  }

  record CounterResumed(CounterId counter) implements HallEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.counterResumed(this);
    }
  }

  /**
   * {@code sequence} is gap-free per zone and hall day, recalls included; {@code outOfOrder}
   * carries the clerk's reason.
   */
  record TicketCalled(
      TicketId ticket,
      TicketNumber number,
      CounterId counter,
      CallId call,
      long sequence,
      Optional<String> outOfOrder,
      Instant at)
      implements HallEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ticketCalled(this);
    }
  }

  record TicketRecalled(
      TicketId ticket,
      TicketNumber number,
      CounterId counter,
      CallId call,
      long sequence,
      Instant at)
      implements HallEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ticketRecalled(this);
    }
  }

  record ServiceStarted(TicketId ticket, CounterId counter, Instant at) implements HallEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.serviceStarted(this);
    }
  }

  record ServiceFinished(TicketId ticket, CounterId counter, Optional<String> outcome, Instant at)
      implements HallEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.serviceFinished(this);
    }
  }

  record TicketMissed(TicketId ticket, CounterId counter, Instant at) implements HallEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ticketMissed(this);
    }
  }
}

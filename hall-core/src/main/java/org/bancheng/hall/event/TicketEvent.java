package org.bancheng.hall.event;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.CallId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Holder;
import org.bancheng.hall.Paper;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;

/** What happened to one ticket, from the number given out to its end. */
public sealed interface TicketEvent extends HallEvent {
  TicketId ticket();

  /**
   * A number was given out; {@code ahead} people were waiting for the same service at that moment.
   *
   * @param arrival from when on the person counts as waiting, where that is not {@code at}: an
   *     offline ticket's own time, an appointment's
   * @param appointment the one that was claimed
   */
  record TicketIssued(
      TicketId ticket,
      TicketNumber number,
      ServiceId service,
      Channel channel,
      Holder holder,
      int ahead,
      Instant at,
      Optional<Instant> arrival,
      Optional<AppointmentId> appointment)
      implements TicketEvent, Timed {
    /** A number for somebody who has come just now. */
    public TicketIssued(
        TicketId ticket,
        TicketNumber number,
        ServiceId service,
        Channel channel,
        Holder holder,
        int ahead,
        Instant at) {
      this(ticket, number, service, channel, holder, ahead, at, Optional.empty(), Optional.empty());
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ticketIssued(this);
    }
  }

  record PaperReported(TicketId ticket, Paper paper, Optional<String> cause, int copy)
      implements TicketEvent {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.paperReported(this);
    }
  }

  record TicketCancelled(TicketId ticket, Instant at) implements TicketEvent, Timed {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ticketCancelled(this);
    }
  }

  /**
   * A no-show waits again.
   *
   * @param arrival from when on it counts as waiting now; empty: from {@code at}
   */
  record TicketRequeued(TicketId ticket, Instant at, Optional<Instant> arrival)
      implements TicketEvent, Timed {
    /** At the end of the line. */
    public TicketRequeued(TicketId ticket, Instant at) {
      this(ticket, at, Optional.empty());
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ticketRequeued(this);
    }
  }

  /**
   * {@code sequence} is gap-free per zone and hall day, recalls included; {@code outOfOrder}
   * carries the clerk's reason, {@code why} that of the rules.
   */
  record TicketCalled(
      TicketId ticket,
      TicketNumber number,
      CounterId counter,
      CallId call,
      long sequence,
      Optional<String> outOfOrder,
      Instant at,
      Optional<CallReason> why)
      implements TicketEvent, Timed {
    /** A call without a recorded choice: out of order, or from an older journal. */
    public TicketCalled(
        TicketId ticket,
        TicketNumber number,
        CounterId counter,
        CallId call,
        long sequence,
        Optional<String> outOfOrder,
        Instant at) {
      this(ticket, number, counter, call, sequence, outOfOrder, at, Optional.empty());
    }

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
      implements TicketEvent, Timed {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ticketRecalled(this);
    }
  }

  record ServiceStarted(TicketId ticket, CounterId counter, Instant at)
      implements TicketEvent, Timed {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.serviceStarted(this);
    }
  }

  record ServiceFinished(TicketId ticket, CounterId counter, Optional<String> outcome, Instant at)
      implements TicketEvent, Timed {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.serviceFinished(this);
    }
  }

  record TicketMissed(TicketId ticket, CounterId counter, Instant at)
      implements TicketEvent, Timed {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ticketMissed(this);
    }
  }

  /** The person at the counter fetches something and is expected back (挂起). */
  record TicketParked(TicketId ticket, CounterId counter, Instant until, Instant at)
      implements TicketEvent, Timed {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ticketParked(this);
    }
  }

  /** A parked ticket waits again, at its old place. */
  record TicketReturned(TicketId ticket, Instant at) implements TicketEvent, Timed {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ticketReturned(this);
    }
  }

  /** Sent to one counter before, it waits for any of its service now, at the same place. */
  record TicketFreed(TicketId ticket, Instant at) implements TicketEvent, Timed {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ticketFreed(this);
    }
  }

  /**
   * The counter passed its ticket on (转移).
   *
   * @param service for which it waits now
   * @param only the one counter that may call it, if it was sent to one
   * @param keepPlace whether it waits at the place of its first arrival, else at the end
   * @param outcome of the step done at this counter, if one was done: the visit goes on
   */
  record TicketTransferred(
      TicketId ticket,
      CounterId counter,
      ServiceId service,
      Optional<CounterId> only,
      boolean keepPlace,
      Optional<String> outcome,
      Instant at)
      implements TicketEvent, Timed {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ticketTransferred(this);
    }
  }

  /** Work with the person at the counter is interrupted; the person stays. */
  record ServicePaused(TicketId ticket, CounterId counter, String reason, Instant at)
      implements TicketEvent, Timed {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.servicePaused(this);
    }
  }

  /** And goes on. */
  record ServiceResumed(TicketId ticket, CounterId counter, Instant at)
      implements TicketEvent, Timed {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.serviceResumed(this);
    }
  }

  /** The hall day ended and nobody had served this ticket. */
  record TicketUnserved(TicketId ticket, Instant at) implements TicketEvent, Timed {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ticketUnserved(this);
    }
  }

  /**
   * A kiosk had printed another number on this ticket: it carries that one now, its old number is
   * burnt.
   */
  record TicketRenamed(TicketId ticket, TicketNumber number, Instant at)
      implements TicketEvent, Timed {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ticketRenamed(this);
    }
  }
}

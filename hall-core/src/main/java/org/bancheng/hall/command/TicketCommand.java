package org.bancheng.hall.command;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Paper;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;

/** What may be asked for a ticket by whoever holds it, or by the kiosk that gave it out. */
public sealed interface TicketCommand extends HallCommand {
  /** Says which ticket it is about, by its id. */
  interface Named {
    TicketId ticket();
  }

  /**
   * Take a number (取号).
   *
   * @param appointment the one claimed with it
   */
  record TakeTicket(
      TicketId ticket,
      ServiceId service,
      Channel channel,
      Holder holder,
      Optional<AppointmentId> appointment)
      implements TicketCommand, Named {
    /** A number without an appointment. */
    public TakeTicket(TicketId ticket, ServiceId service, Channel channel, Holder holder) {
      this(ticket, service, channel, holder, Optional.empty());
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.takeTicket(this);
    }
  }

  /**
   * Tell what came of a ticket's paper; {@code copy} is 1 for the first paper, 2 and more for 补打.
   */
  record ReportPaper(TicketId ticket, Paper paper, Optional<String> cause, int copy)
      implements TicketCommand, Named {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.reportPaper(this);
    }
  }

  /** Take a ticket out of the queue that waits, or is expected back. */
  record CancelTicket(TicketId ticket) implements TicketCommand, Named {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.cancelTicket(this);
    }
  }

  /**
   * Let a no-show (过号) wait again, behind as many people as the plan says, or a parked ticket at
   * once.
   */
  record RequeueTicket(TicketId ticket) implements TicketCommand, Named {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.requeueTicket(this);
    }
  }

  /** The same by the card: the newest no-show of this person waits again. */
  record RequeueHolder(HolderToken holder) implements TicketCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.requeueHolder(this);
    }
  }

  /**
   * A number that a kiosk gave out while it could not reach the hub.
   *
   * @param issuedAt by the hub's clock: the kiosk's time less its offset
   */
  record MergeOffline(
      TicketId ticket,
      TicketNumber number,
      ServiceId service,
      Holder holder,
      Paper paper,
      Instant issuedAt)
      implements TicketCommand, Named {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.mergeOffline(this);
    }
  }
}

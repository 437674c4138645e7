package org.bancheng.hall.command;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Paper;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;

/**
 * Everything that can be asked of the hall. {@link #fold} has one case per command, so a new
 * command breaks every reader.
 */
public sealed interface HallCommand {
  <R> R fold(Cases<R> cases);

  /** One function per command. */
  interface Cases<R> {
    R startDay(StartDay command);

    R takeTicket(TakeTicket command);

    R reportPaper(ReportPaper command);

    R cancelTicket(CancelTicket command);

    R requeueTicket(RequeueTicket command);

    R requeueHolder(RequeueHolder command);

    R openCounter(OpenCounter command);

    R closeCounter(CloseCounter command);

    R pauseCounter(PauseCounter command);

    R resumeCounter(ResumeCounter command);

    R callNext(CallNext command);

    R callTicket(CallTicket command);

    R recall(Recall command);

    R startService(StartService command);

    R finishService(FinishService command);

    R declareNoShow(DeclareNoShow command);

    R pressButton(PressButton command);

    R parkTicket(ParkTicket command);

    R transferTicket(TransferTicket command);

    R pauseService(PauseService command);

    R resumeService(ResumeService command);

    R passTime(PassTime command);

    R mergeOffline(MergeOffline command);

    R staffCounter(StaffCounter command);

    R closeDay(CloseDay command);

    R bookAppointment(BookAppointment command);

    R cancelAppointment(CancelAppointment command);
  }

  /** Begin a new hall day: numbers start again, who is still in the hall is marked unserved. */
  record StartDay(HallDay day) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.startDay(this);
    }
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
      implements HallCommand {
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
      implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.reportPaper(this);
    }
  }

  /** Take a ticket out of the queue that waits, or is expected back. */
  record CancelTicket(TicketId ticket) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.cancelTicket(this);
    }
  }

  /**
   * Let a no-show (过号) wait again, behind as many people as the plan says, or a parked ticket at
   * once.
   */
  record RequeueTicket(TicketId ticket) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.requeueTicket(this);
    }
  }

  /** The same by the card: the newest no-show of this person waits again. */
  record RequeueHolder(HolderToken holder) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.requeueHolder(this);
    }
  }

  record OpenCounter(CounterId counter) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.openCounter(this);
    }
  }

  record CloseCounter(CounterId counter) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.closeCounter(this);
    }
  }

  record PauseCounter(CounterId counter, String reason) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.pauseCounter(this);
    }
  }

  record ResumeCounter(CounterId counter) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.resumeCounter(this);
    }
  }

  /** Call whoever is next for this counter (叫号). */
  record CallNext(CounterId counter) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.callNext(this);
    }
  }

  /** Call one ticket out of order, with a reason. */
  record CallTicket(CounterId counter, TicketId ticket, String reason) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.callTicket(this);
    }
  }

  /** Call the same ticket again (重呼). */
  record Recall(CounterId counter) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.recall(this);
    }
  }

  /** The person has come to the counter. */
  record StartService(CounterId counter) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.startService(this);
    }
  }

  /** The person is done. */
  record FinishService(CounterId counter, Optional<String> outcome) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.finishService(this);
    }
  }

  /** The person called has not come (过号). */
  record DeclareNoShow(CounterId counter) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.declareNoShow(this);
    }
  }

  /**
   * The call button under the counter's table. Short press: the next step (counter free: call next;
   * called: start; at the counter: finish and call next; work interrupted: go on). Long press:
   * recall.
   */
  record PressButton(CounterId counter, boolean longPress) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.pressButton(this);
    }
  }

  /**
   * The person at the counter fetches something (挂起); back in the line after {@code time}, or the
   * plan's.
   *
   * @param time 1 min to 4 h
   */
  record ParkTicket(CounterId counter, Optional<Duration> time) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.parkTicket(this);
    }
  }

  /**
   * Pass the counter's ticket on (转移), or, with an {@code outcome}, finish this step and let the
   * visit go on elsewhere.
   *
   * @param to a service or a counter
   * @param keepPlace whether the place of the first arrival is kept; true for a visit that goes on
   */
  record TransferTicket(CounterId counter, Goal to, boolean keepPlace, Optional<String> outcome)
      implements HallCommand {
    /** Where a ticket is sent: a service, a counter, or a service at one counter. */
    public record Goal(Optional<ServiceId> service, Optional<CounterId> counter) {
      public static Goal service(ServiceId service) {
        return new Goal(Optional.of(service), Optional.empty());
      }

      public static Goal counter(CounterId counter) {
        return new Goal(Optional.empty(), Optional.of(counter));
      }
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.transferTicket(this);
    }
  }

  /** Interrupt the work with the person at the counter. */
  record PauseService(CounterId counter, String reason) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.pauseService(this);
    }
  }

  /** Go on with it. */
  record ResumeService(CounterId counter) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.resumeService(this);
    }
  }

  /**
   * Let what is due happen: parked tickets return, unclaimed appointments are released. Nothing
   * due: granted without an event.
   */
  record PassTime() implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.passTime(this);
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
      implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.mergeOffline(this);
    }
  }

  /** Somebody begins to work at a counter. */
  record StaffCounter(CounterId counter, String staff) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.staffCounter(this);
    }
  }

  /** End the hall day: no more numbers; whoever still waits is marked unserved. */
  record CloseDay() implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.closeDay(this);
    }
  }

  /** Book a slot; {@code slot} is its beginning. */
  record BookAppointment(AppointmentId appointment, ServiceId service, Instant slot, Holder holder)
      implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.bookAppointment(this);
    }
  }

  /** Give a booked slot back. */
  record CancelAppointment(AppointmentId appointment) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.cancelAppointment(this);
    }
  }
}

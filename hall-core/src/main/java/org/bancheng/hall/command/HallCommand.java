package org.bancheng.hall.command;

import java.util.Optional;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Paper;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;

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
  }

  /** Begin a new hall day: numbers start again, what still waits stays with the old day. */
  record StartDay(HallDay day) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.startDay(this);
    }
  }

  /** Take a number (取号). */
  record TakeTicket(TicketId ticket, ServiceId service, Channel channel, Holder holder)
      implements HallCommand {
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

  /** Take a waiting ticket out of the queue. */
  record CancelTicket(TicketId ticket) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.cancelTicket(this);
    }
  }

  /** Let a no-show (过号) wait again, behind those who wait now. */
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
   * called: start; at the counter: finish and call next). Long press: recall.
   */
  record PressButton(CounterId counter, boolean longPress) implements HallCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.pressButton(this);
    }
  }
}

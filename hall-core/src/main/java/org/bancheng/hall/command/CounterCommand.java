package org.bancheng.hall.command;

import java.time.Duration;
import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;

/** What the staff of one counter may ask. */
public sealed interface CounterCommand extends HallCommand {
  CounterId counter();

  record OpenCounter(CounterId counter) implements CounterCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.openCounter(this);
    }
  }

  record CloseCounter(CounterId counter) implements CounterCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.closeCounter(this);
    }
  }

  record PauseCounter(CounterId counter, String reason) implements CounterCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.pauseCounter(this);
    }
  }

  record ResumeCounter(CounterId counter) implements CounterCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.resumeCounter(this);
    }
  }

  /** Call whoever is next for this counter (叫号). */
  record CallNext(CounterId counter) implements CounterCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.callNext(this);
    }
  }

  /** Call one ticket out of order, with a reason. */
  record CallTicket(CounterId counter, TicketId ticket, String reason) implements CounterCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.callTicket(this);
    }
  }

  /** Call the same ticket again (重呼). */
  record Recall(CounterId counter) implements CounterCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.recall(this);
    }
  }

  /** The person has come to the counter. */
  record StartService(CounterId counter) implements CounterCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.startService(this);
    }
  }

  /** The person is done. */
  record FinishService(CounterId counter, Optional<String> outcome) implements CounterCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.finishService(this);
    }
  }

  /** The person called has not come (过号). */
  record DeclareNoShow(CounterId counter) implements CounterCommand {
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
  record PressButton(CounterId counter, boolean longPress) implements CounterCommand {
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
  record ParkTicket(CounterId counter, Optional<Duration> time) implements CounterCommand {
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
      implements CounterCommand {
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
  record PauseService(CounterId counter, String reason) implements CounterCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.pauseService(this);
    }
  }

  /** Go on with it. */
  record ResumeService(CounterId counter) implements CounterCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.resumeService(this);
    }
  }

  /**
   * A step meant for one ticket: refused when the counter has another in hand by now, for instance
   * because its button was pressed a moment earlier.
   */
  record StepForTicket(TicketId ticket, CounterCommand step) implements CounterCommand {
    @Override
    public CounterId counter() {
      return step.counter();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.stepForTicket(this);
    }
  }

  /** Somebody begins to work at a counter. */
  record StaffCounter(CounterId counter, String staff) implements CounterCommand {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.staffCounter(this);
    }
  }
}

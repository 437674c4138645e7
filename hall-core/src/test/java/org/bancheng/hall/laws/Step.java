package org.bancheng.hall.laws;

import static org.bancheng.hall.scene.Asking.person;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Paper;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.scene.Asking;
import org.bancheng.hall.scene.Scene;

/**
 * One thing somebody does, as three small numbers; which ticket or person is meant depends on what
 * happened before, so that most steps make sense and some do not.
 */
record Step(Kind kind, int where, int who) {
  /** As often as it is listed, {@link HallLawsTest} draws it. */
  enum Kind {
    TAKE,
    TAKE_WITH_CARD,
    NEXT,
    CALL,
    RECALL,
    START,
    FINISH,
    NO_SHOW,
    BUTTON,
    LONG_BUTTON,
    OPEN,
    CLOSE,
    PAUSE,
    RESUME,
    CANCEL,
    REQUEUE,
    REQUEUE_BY_CARD,
    PAPER,
    PARK,
    PASS_TIME,
    TRANSFER,
    CONTINUE,
    INTERRUPT,
    GO_ON,
    STAFF,
    FINISH_ONE,
    NEW_DAY
  }

  private static final int PEOPLE = 6;

  HallCommand in(List<TicketId> taken, HallDay today) {
    return switch (kind) {
      case TAKE -> take(Holder.UNKNOWN);
      case TAKE_WITH_CARD -> take(new Holder(Optional.of(holder()), HolderGroup.ELDERLY));
      case NEXT -> new CounterCommand.CallNext(counter());
      case CALL -> new CounterCommand.CallTicket(counter(), ticket(taken), "unwell");
      case RECALL -> new CounterCommand.Recall(counter());
      case START -> new CounterCommand.StartService(counter());
      case FINISH -> new CounterCommand.FinishService(counter(), Optional.of("done"));
      case NO_SHOW -> new CounterCommand.DeclareNoShow(counter());
      case BUTTON -> new CounterCommand.PressButton(counter(), false);
      case LONG_BUTTON -> new CounterCommand.PressButton(counter(), true);
      case OPEN -> new CounterCommand.OpenCounter(counter());
      case CLOSE -> new CounterCommand.CloseCounter(counter());
      case PAUSE -> new CounterCommand.PauseCounter(counter(), reason());
      case RESUME -> new CounterCommand.ResumeCounter(counter());
      case CANCEL -> new TicketCommand.CancelTicket(ticket(taken));
      case REQUEUE -> new TicketCommand.RequeueTicket(ticket(taken));
      case REQUEUE_BY_CARD -> new TicketCommand.RequeueHolder(holder());
      case PARK -> new CounterCommand.ParkTicket(counter(), parkedFor());
      case PASS_TIME -> new DayCommand.PassTime();
      case TRANSFER ->
          new CounterCommand.TransferTicket(counter(), goal(), who % 2 == 0, Optional.empty());
      case CONTINUE ->
          new CounterCommand.TransferTicket(counter(), goal(), false, Optional.of("step done"));
      case INTERRUPT -> new CounterCommand.PauseService(counter(), reason());
      case GO_ON -> new CounterCommand.ResumeService(counter());
      case FINISH_ONE ->
          new CounterCommand.StepForTicket(
              ticket(taken), new CounterCommand.FinishService(counter(), Optional.of("done")));
      case STAFF -> new CounterCommand.StaffCounter(counter(), "clerk-" + who % 2);
      case PAPER ->
          new TicketCommand.ReportPaper(ticket(taken), Paper.PRINTED, Optional.empty(), 1);
      case NEW_DAY -> new DayCommand.StartDay(new HallDay(today.date().plusDays(where - 1)));
    };
  }

  private HallCommand take(Holder holder) {
    return new TicketCommand.TakeTicket(Asking.newTicketId(), service(), Channel.KIOSK, holder);
  }

  /** A to D; the hall of {@code TwoZones} has no D. */
  private ServiceId service() {
    return new ServiceId(Character.toString('A' + where % 4));
  }

  /** 1 to 4; the hall of {@code TwoZones} has no 4. */
  private CounterId counter() {
    return new CounterId(Integer.toString(1 + where % 4));
  }

  /** Some of everything: a service, a counter, both, now and then neither. */
  private CounterCommand.TransferTicket.Goal goal() {
    Optional<ServiceId> service =
        who % 3 == 0
            ? Optional.empty()
            : Optional.of(new ServiceId(Character.toString('A' + who % 4)));
    Optional<CounterId> counter =
        who % 3 == 1 || who == 9
            ? Optional.empty()
            : Optional.of(new CounterId(Integer.toString(1 + (where + who) % 4)));
    return new CounterCommand.TransferTicket.Goal(service, counter);
  }

  /** 45 s (too short) to some minutes, or as long as the plan says. */
  private Optional<Duration> parkedFor() {
    return who > 8 ? Optional.empty() : Optional.of(Duration.ofSeconds(45 + 15L * who));
  }

  private String reason() {
    return who % 4 == 0 ? "whim" : "lunch";
  }

  private HolderToken holder() {
    return person("person-" + who % PEOPLE);
  }

  /** One of the newest tickets, or none that was ever taken. */
  private TicketId ticket(List<TicketId> taken) {
    int index = taken.size() - 1 - who;
    return index >= 0 ? taken.get(index) : Asking.newTicketId();
  }

  /** Plays this step on a hall; when time passes, the clock jumps, in one case of four back. */
  HallCommand in(Scene hall, List<TicketId> taken) {
    if (kind == Kind.PASS_TIME) {
      hall.later(Duration.ofMinutes(where - 3).plusMillis(1));
    }
    return in(taken, hall.state().day().orElseThrow());
  }
}

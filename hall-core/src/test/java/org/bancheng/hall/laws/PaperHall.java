package org.bancheng.hall.laws;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.command.AppointmentCommand;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.plan.HallPlan;

/**
 * The same hall, kept by hand: slips, the line in which people stand, a page for the counters.
 * Written from the rules' words, slow, without any of their code; answers as {@link Told} writes
 * decisions.
 */
final class PaperHall implements HallCommand.Cases<String> {
  /** What is answered without looking at the clock. */
  private static final Set<String> WITHOUT_TIME =
      Set.of(
          "no:",
          "nothing",
          "day",
          "unserved",
          "opened",
          "closed",
          "paused",
          "resumed",
          "staffed",
          "paper");

  private final PaperBook book;
  private final PaperReturns returns;
  private HallDay day;
  private Instant latest = Instant.MIN;

  PaperHall(HallPlan plan, HallDay day) {
    this.book = new PaperBook(plan);
    this.returns = new PaperReturns(book);
    this.day = day;
  }

  /** The clock on the wall may be set back; the hall's time stands still until it has caught up. */
  String answer(HallCommand command, Instant now) {
    book.wallClock = now;
    book.time = now.isAfter(latest) ? now : latest;
    String answer = command.fold(this);
    latest = saysWhen(answer) ? book.time : latest;
    return answer;
  }

  private static boolean saysWhen(String answer) {
    return !WITHOUT_TIME.contains(answer.split(" ")[0]) || answer.contains("freed ");
  }

  private PaperTable table(CounterId counter) {
    return new PaperTable(book, counter);
  }

  @Override
  public String startDay(DayCommand.StartDay command) {
    if (!command.day().date().isAfter(day.date())) {
      return "no: DAY_NOT_LATER";
    }
    day = command.day();
    latest = Instant.MIN;
    List<String> told = new ArrayList<>();
    book.slips.stream().filter(book::isHere).forEach(it -> told.add("unserved " + it.number));
    told.add("day " + day);
    book.clear();
    told.addAll(book.counters.newDay());
    return String.join(", ", told);
  }

  @Override
  public String takeTicket(TicketCommand.TakeTicket command) {
    if (book.plan.service(command.service()).isEmpty()) {
      return "no: UNKNOWN_SERVICE";
    }
    Optional<Slip> held = book.held(command.holder(), command.service());
    if (held.isPresent()) {
      return "no: ALREADY_HOLDS_TICKET " + held.get().id();
    }
    long given =
        book.slips.stream().filter(it -> it.take.service().equals(command.service())).count();
    int ahead = book.line.of(command.service()).size();
    String number = command.service() + String.format("%03d", given + 1);
    Slip slip = new Slip(command, number, book.time, book.line.nextPlace());
    book.slips.add(slip);
    book.line.standAtFirstPlace(slip);
    return "issued " + slip.number + " ahead " + ahead;
  }

  @Override
  public String reportPaper(TicketCommand.ReportPaper command) {
    return book.slip(command.ticket()).map(it -> "paper " + it.number).orElse("no: UNKNOWN_TICKET");
  }

  @Override
  public String cancelTicket(TicketCommand.CancelTicket command) {
    return returns.cancel(command.ticket());
  }

  @Override
  public String requeueTicket(TicketCommand.RequeueTicket command) {
    return returns.requeue(command.ticket());
  }

  @Override
  public String requeueHolder(TicketCommand.RequeueHolder command) {
    return returns.requeue(command.holder());
  }

  @Override
  public String passTime(DayCommand.PassTime command) {
    return returns.passTime();
  }

  @Override
  public String openCounter(CounterCommand.OpenCounter command) {
    return book.counters.open(command.counter());
  }

  @Override
  public String closeCounter(CounterCommand.CloseCounter command) {
    List<String> told = new ArrayList<>(List.of(book.counters.close(command.counter())));
    if (told.get(0).startsWith("closed")) {
      book.line.onlyFor(command.counter()).forEach(it -> told.add(book.line.free(it)));
    }
    return String.join(", ", told);
  }

  @Override
  public String pauseCounter(CounterCommand.PauseCounter command) {
    return book.counters.pause(command.counter(), command.reason());
  }

  @Override
  public String resumeCounter(CounterCommand.ResumeCounter command) {
    return book.counters.resume(command.counter());
  }

  @Override
  public String stepForTicket(CounterCommand.StepForTicket command) {
    return book.counters.hasAnother(command.counter(), command.ticket())
        ? "no: OTHER_TICKET_IN_HAND"
        : command.step().fold(this);
  }

  @Override
  public String staffCounter(CounterCommand.StaffCounter command) {
    return book.counters.staff(command.counter(), command.staff());
  }

  @Override
  public String callNext(CounterCommand.CallNext command) {
    return table(command.counter()).callNext();
  }

  @Override
  public String callTicket(CounterCommand.CallTicket command) {
    return table(command.counter()).call(command.ticket());
  }

  @Override
  public String recall(CounterCommand.Recall command) {
    return table(command.counter()).recall();
  }

  @Override
  public String startService(CounterCommand.StartService command) {
    return table(command.counter()).start();
  }

  @Override
  public String finishService(CounterCommand.FinishService command) {
    return table(command.counter()).finish();
  }

  @Override
  public String declareNoShow(CounterCommand.DeclareNoShow command) {
    return table(command.counter()).noShow();
  }

  @Override
  public String pressButton(CounterCommand.PressButton command) {
    PaperTable table = table(command.counter());
    return command.longPress() ? table.recall() : table.shortPress();
  }

  @Override
  public String pauseService(CounterCommand.PauseService command) {
    return table(command.counter()).pause(command.reason());
  }

  @Override
  public String resumeService(CounterCommand.ResumeService command) {
    return table(command.counter()).resume();
  }

  @Override
  public String parkTicket(CounterCommand.ParkTicket command) {
    return table(command.counter()).park(command.time());
  }

  @Override
  public String transferTicket(CounterCommand.TransferTicket command) {
    return new PaperTransfer(book, command).answer();
  }

  @Override
  public String mergeOffline(TicketCommand.MergeOffline command) {
    return "no: NOT_ALLOWED";
  }

  @Override
  public String closeDay(DayCommand.CloseDay command) {
    return "no: NOT_ALLOWED";
  }

  @Override
  public String bookAppointment(AppointmentCommand.BookAppointment command) {
    return "no: NOT_ALLOWED";
  }

  @Override
  public String cancelAppointment(AppointmentCommand.CancelAppointment command) {
    return "no: NOT_ALLOWED";
  }
}

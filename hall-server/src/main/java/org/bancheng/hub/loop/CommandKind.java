package org.bancheng.hub.loop;

import org.bancheng.hall.command.AppointmentCommand;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;

/**
 * The names of commands in the journal's {@code kind} column; part of its format, they never
 * change.
 */
final class CommandKind implements HallCommand.Cases<String> {
  static final String TAKE_TICKET = "take-ticket";

  private static final CommandKind CASES = new CommandKind();

  private CommandKind() {}

  static String of(HallCommand command) {
    return command.fold(CASES);
  }

  @Override
  public String startDay(DayCommand.StartDay command) {
    return "start-day";
  }

  @Override
  public String takeTicket(TicketCommand.TakeTicket command) {
    return TAKE_TICKET;
  }

  @Override
  public String reportPaper(TicketCommand.ReportPaper command) {
    return "report-paper";
  }

  @Override
  public String cancelTicket(TicketCommand.CancelTicket command) {
    return "cancel-ticket";
  }

  @Override
  public String requeueTicket(TicketCommand.RequeueTicket command) {
    return "requeue-ticket";
  }

  @Override
  public String requeueHolder(TicketCommand.RequeueHolder command) {
    return "requeue-holder";
  }

  @Override
  public String openCounter(CounterCommand.OpenCounter command) {
    return "open-counter";
  }

  @Override
  public String closeCounter(CounterCommand.CloseCounter command) {
    return "close-counter";
  }

  @Override
  public String pauseCounter(CounterCommand.PauseCounter command) {
    return "pause-counter";
  }

  @Override
  public String resumeCounter(CounterCommand.ResumeCounter command) {
    return "resume-counter";
  }

  @Override
  public String callNext(CounterCommand.CallNext command) {
    return "call-next";
  }

  @Override
  public String callTicket(CounterCommand.CallTicket command) {
    return "call-ticket";
  }

  @Override
  public String recall(CounterCommand.Recall command) {
    return "recall";
  }

  @Override
  public String startService(CounterCommand.StartService command) {
    return "start-service";
  }

  @Override
  public String finishService(CounterCommand.FinishService command) {
    return "finish-service";
  }

  @Override
  public String declareNoShow(CounterCommand.DeclareNoShow command) {
    return "declare-no-show";
  }

  @Override
  public String pressButton(CounterCommand.PressButton command) {
    return "press-button";
  }

  @Override
  public String parkTicket(CounterCommand.ParkTicket command) {
    return "park-ticket";
  }

  @Override
  public String transferTicket(CounterCommand.TransferTicket command) {
    return "transfer-ticket";
  }

  @Override
  public String pauseService(CounterCommand.PauseService command) {
    return "pause-service";
  }

  @Override
  public String resumeService(CounterCommand.ResumeService command) {
    return "resume-service";
  }

  @Override
  public String passTime(DayCommand.PassTime command) {
    return "pass-time";
  }

  @Override
  public String mergeOffline(TicketCommand.MergeOffline command) {
    return "merge-offline";
  }

  @Override
  public String stepForTicket(CounterCommand.StepForTicket command) {
    return of(command.step());
  }

  @Override
  public String staffCounter(CounterCommand.StaffCounter command) {
    return "staff-counter";
  }

  @Override
  public String closeDay(DayCommand.CloseDay command) {
    return "close-day";
  }

  @Override
  public String bookAppointment(AppointmentCommand.BookAppointment command) {
    return "book-appointment";
  }

  @Override
  public String cancelAppointment(AppointmentCommand.CancelAppointment command) {
    return "cancel-appointment";
  }
}

package org.bancheng.hub.loop;

import org.bancheng.hall.command.HallCommand;

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
  public String startDay(HallCommand.StartDay command) {
    return "start-day";
  }

  @Override
  public String takeTicket(HallCommand.TakeTicket command) {
    return TAKE_TICKET;
  }

  @Override
  public String reportPaper(HallCommand.ReportPaper command) {
    return "report-paper";
  }

  @Override
  public String cancelTicket(HallCommand.CancelTicket command) {
    return "cancel-ticket";
  }

  @Override
  public String requeueTicket(HallCommand.RequeueTicket command) {
    return "requeue-ticket";
  }

  @Override
  public String requeueHolder(HallCommand.RequeueHolder command) {
    return "requeue-holder";
  }

  @Override
  public String openCounter(HallCommand.OpenCounter command) {
    return "open-counter";
  }

  @Override
  public String closeCounter(HallCommand.CloseCounter command) {
    return "close-counter";
  }

  @Override
  public String pauseCounter(HallCommand.PauseCounter command) {
    return "pause-counter";
  }

  @Override
  public String resumeCounter(HallCommand.ResumeCounter command) {
    return "resume-counter";
  }

  @Override
  public String callNext(HallCommand.CallNext command) {
    return "call-next";
  }

  @Override
  public String callTicket(HallCommand.CallTicket command) {
    return "call-ticket";
  }

  @Override
  public String recall(HallCommand.Recall command) {
    return "recall";
  }

  @Override
  public String startService(HallCommand.StartService command) {
    return "start-service";
  }

  @Override
  public String finishService(HallCommand.FinishService command) {
    return "finish-service";
  }

  @Override
  public String declareNoShow(HallCommand.DeclareNoShow command) {
    return "declare-no-show";
  }

  @Override
  public String pressButton(HallCommand.PressButton command) {
    return "press-button";
  }

  @Override
  public String parkTicket(HallCommand.ParkTicket command) {
    return "park-ticket";
  }

  @Override
  public String transferTicket(HallCommand.TransferTicket command) {
    return "transfer-ticket";
  }

  @Override
  public String pauseService(HallCommand.PauseService command) {
    return "pause-service";
  }

  @Override
  public String resumeService(HallCommand.ResumeService command) {
    return "resume-service";
  }

  @Override
  public String passTime(HallCommand.PassTime command) {
    return "pass-time";
  }

  @Override
  public String mergeOffline(HallCommand.MergeOffline command) {
    return "merge-offline";
  }

  @Override
  public String staffCounter(HallCommand.StaffCounter command) {
    return "staff-counter";
  }

  @Override
  public String closeDay(HallCommand.CloseDay command) {
    return "close-day";
  }

  @Override
  public String bookAppointment(HallCommand.BookAppointment command) {
    return "book-appointment";
  }

  @Override
  public String cancelAppointment(HallCommand.CancelAppointment command) {
    return "cancel-appointment";
  }
}

package org.bancheng.hall.command;

/**
 * Everything that can be asked of the hall. {@link #fold} has one case per command, so a new
 * command breaks every reader.
 */
public sealed interface HallCommand
    permits AppointmentCommand, CounterCommand, DayCommand, TicketCommand {
  <R> R fold(Cases<R> cases);

  /** One function per command. */
  interface Cases<R> {
    R startDay(DayCommand.StartDay command);

    R takeTicket(TicketCommand.TakeTicket command);

    R reportPaper(TicketCommand.ReportPaper command);

    R cancelTicket(TicketCommand.CancelTicket command);

    R requeueTicket(TicketCommand.RequeueTicket command);

    R requeueHolder(TicketCommand.RequeueHolder command);

    R openCounter(CounterCommand.OpenCounter command);

    R closeCounter(CounterCommand.CloseCounter command);

    R pauseCounter(CounterCommand.PauseCounter command);

    R resumeCounter(CounterCommand.ResumeCounter command);

    R callNext(CounterCommand.CallNext command);

    R callTicket(CounterCommand.CallTicket command);

    R recall(CounterCommand.Recall command);

    R startService(CounterCommand.StartService command);

    R finishService(CounterCommand.FinishService command);

    R declareNoShow(CounterCommand.DeclareNoShow command);

    R pressButton(CounterCommand.PressButton command);

    R parkTicket(CounterCommand.ParkTicket command);

    R transferTicket(CounterCommand.TransferTicket command);

    R pauseService(CounterCommand.PauseService command);

    R resumeService(CounterCommand.ResumeService command);

    R passTime(DayCommand.PassTime command);

    R mergeOffline(TicketCommand.MergeOffline command);

    R stepForTicket(CounterCommand.StepForTicket command);

    R staffCounter(CounterCommand.StaffCounter command);

    R closeDay(DayCommand.CloseDay command);

    R bookAppointment(AppointmentCommand.BookAppointment command);

    R cancelAppointment(AppointmentCommand.CancelAppointment command);
  }
}

package org.bancheng.hall.rules;

import java.time.Instant;
import org.bancheng.hall.CallId;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.appointments.BookSlot;
import org.bancheng.hall.appointments.GiveSlotBack;
import org.bancheng.hall.button.CallButton;
import org.bancheng.hall.calling.CallAgain;
import org.bancheng.hall.calling.CallNextTicket;
import org.bancheng.hall.calling.CallOutOfOrder;
import org.bancheng.hall.command.AppointmentCommand.BookAppointment;
import org.bancheng.hall.command.AppointmentCommand.CancelAppointment;
import org.bancheng.hall.command.CounterCommand.CallNext;
import org.bancheng.hall.command.CounterCommand.CallTicket;
import org.bancheng.hall.command.CounterCommand.CloseCounter;
import org.bancheng.hall.command.CounterCommand.DeclareNoShow;
import org.bancheng.hall.command.CounterCommand.FinishService;
import org.bancheng.hall.command.CounterCommand.OpenCounter;
import org.bancheng.hall.command.CounterCommand.ParkTicket;
import org.bancheng.hall.command.CounterCommand.PauseCounter;
import org.bancheng.hall.command.CounterCommand.PauseService;
import org.bancheng.hall.command.CounterCommand.PressButton;
import org.bancheng.hall.command.CounterCommand.Recall;
import org.bancheng.hall.command.CounterCommand.ResumeCounter;
import org.bancheng.hall.command.CounterCommand.ResumeService;
import org.bancheng.hall.command.CounterCommand.StaffCounter;
import org.bancheng.hall.command.CounterCommand.StartService;
import org.bancheng.hall.command.CounterCommand.StepForTicket;
import org.bancheng.hall.command.CounterCommand.TransferTicket;
import org.bancheng.hall.command.DayCommand.CloseDay;
import org.bancheng.hall.command.DayCommand.PassTime;
import org.bancheng.hall.command.DayCommand.StartDay;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand.CancelTicket;
import org.bancheng.hall.command.TicketCommand.MergeOffline;
import org.bancheng.hall.command.TicketCommand.ReportPaper;
import org.bancheng.hall.command.TicketCommand.RequeueHolder;
import org.bancheng.hall.command.TicketCommand.RequeueTicket;
import org.bancheng.hall.command.TicketCommand.TakeTicket;
import org.bancheng.hall.counters.CounterDuty;
import org.bancheng.hall.counters.CounterStaff;
import org.bancheng.hall.day.BeginDay;
import org.bancheng.hall.day.EndDay;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.issuing.IssueTicket;
import org.bancheng.hall.issuing.MergeTicket;
import org.bancheng.hall.issuing.TicketPaper;
import org.bancheng.hall.serving.OneTicket;
import org.bancheng.hall.serving.Parking;
import org.bancheng.hall.serving.ServeTicket;
import org.bancheng.hall.serving.ServicePause;
import org.bancheng.hall.serving.Transfer;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.waiting.WaitingPlace;

/** Decides every command. Pure: the same state, command, id and instant give the same decision. */
public final class HallRules {
  private HallRules() {}

  /**
   * @param id of the command; a call takes it for its own id
   * @param now the hub's time
   */
  public static Decision decide(HallState state, CommandId id, HallCommand command, Instant now) {
    return command.fold(new Deciding(state, new CallId(id.value()), now));
  }

  private record Deciding(HallState state, CallId call, Instant now)
      implements HallCommand.Cases<Decision> {
    @Override
    public Decision startDay(StartDay command) {
      return BeginDay.decide(state, command.day(), now);
    }

    @Override
    public Decision takeTicket(TakeTicket command) {
      return IssueTicket.decide(state, command, now);
    }

    @Override
    public Decision reportPaper(ReportPaper command) {
      return TicketPaper.decide(state, command);
    }

    @Override
    public Decision cancelTicket(CancelTicket command) {
      return WaitingPlace.cancel(state, command.ticket(), now);
    }

    @Override
    public Decision requeueTicket(RequeueTicket command) {
      return WaitingPlace.requeue(state, command.ticket(), now);
    }

    @Override
    public Decision requeueHolder(RequeueHolder command) {
      return WaitingPlace.requeue(state, command.holder(), now);
    }

    @Override
    public Decision openCounter(OpenCounter command) {
      return CounterDuty.open(state, command.counter());
    }

    @Override
    public Decision closeCounter(CloseCounter command) {
      return CounterDuty.close(state, command.counter(), now);
    }

    @Override
    public Decision pauseCounter(PauseCounter command) {
      return CounterDuty.pause(state, command.counter(), command.reason());
    }

    @Override
    public Decision resumeCounter(ResumeCounter command) {
      return CounterDuty.resume(state, command.counter());
    }

    @Override
    public Decision callNext(CallNext command) {
      return CallNextTicket.decide(state, command.counter(), call, now);
    }

    @Override
    public Decision callTicket(CallTicket command) {
      return CallOutOfOrder.decide(state, command, call, now);
    }

    @Override
    public Decision recall(Recall command) {
      return CallAgain.decide(state, command.counter(), call, now);
    }

    @Override
    public Decision startService(StartService command) {
      return ServeTicket.start(state, command.counter(), now);
    }

    @Override
    public Decision finishService(FinishService command) {
      return ServeTicket.finish(state, command.counter(), command.outcome(), now);
    }

    @Override
    public Decision declareNoShow(DeclareNoShow command) {
      return ServeTicket.noShow(state, command.counter(), now);
    }

    @Override
    public Decision pressButton(PressButton command) {
      return CallButton.decide(state, command, call, now);
    }

    @Override
    public Decision parkTicket(ParkTicket command) {
      return Parking.decide(state, command, now);
    }

    @Override
    public Decision transferTicket(TransferTicket command) {
      return Transfer.decide(state, command, now);
    }

    @Override
    public Decision pauseService(PauseService command) {
      return ServicePause.pause(state, command, now);
    }

    @Override
    public Decision resumeService(ResumeService command) {
      return ServicePause.resume(state, command.counter(), now);
    }

    @Override
    public Decision passTime(PassTime command) {
      return new Decision.Accepted(DueEvents.of(state, now));
    }

    @Override
    public Decision mergeOffline(MergeOffline command) {
      return MergeTicket.decide(state, command, now);
    }

    @Override
    public Decision stepForTicket(StepForTicket command) {
      return OneTicket.refusal(state, command.counter(), command.ticket())
          .map(Decision::refused)
          .orElseGet(() -> command.step().fold(this));
    }

    @Override
    public Decision staffCounter(StaffCounter command) {
      return CounterStaff.decide(state, command);
    }

    @Override
    public Decision closeDay(CloseDay command) {
      return EndDay.decide(state, now);
    }

    @Override
    public Decision bookAppointment(BookAppointment command) {
      return BookSlot.decide(state, command, now);
    }

    @Override
    public Decision cancelAppointment(CancelAppointment command) {
      return GiveSlotBack.decide(state, command.appointment(), now);
    }
  }
}

package org.bancheng.hall.scene;

import static org.bancheng.hall.scene.Asking.counter;
import static org.bancheng.hall.scene.Asking.service;

import java.time.Duration;
import java.util.Optional;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.CounterCommand.TransferTicket;
import org.bancheng.hall.command.CounterCommand.TransferTicket.Goal;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;

/** What a clerk asks when a visit does not go straight: park, interrupt, pass on. */
public final class AtTheTable {
  private AtTheTable() {}

  public static HallCommand park(String counter) {
    return new CounterCommand.ParkTicket(counter(counter), Optional.empty());
  }

  public static HallCommand park(String counter, Duration time) {
    return new CounterCommand.ParkTicket(counter(counter), Optional.of(time));
  }

  public static HallCommand passTime() {
    return new DayCommand.PassTime();
  }

  public static HallCommand interrupt(String counter, String reason) {
    return new CounterCommand.PauseService(counter(counter), reason);
  }

  public static HallCommand goOn(String counter) {
    return new CounterCommand.ResumeService(counter(counter));
  }

  public static HallCommand staff(String counter, String who) {
    return new CounterCommand.StaffCounter(counter(counter), who);
  }

  /** To the end of that line. */
  public static TransferTicket send(String counter, Goal to) {
    return new TransferTicket(counter(counter), to, false, Optional.empty());
  }

  public static TransferTicket sendKeepingThePlace(String counter, Goal to) {
    return new TransferTicket(counter(counter), to, true, Optional.empty());
  }

  /** This step is done, the visit goes on there. */
  public static TransferTicket sendAfter(String outcome, String counter, Goal to) {
    return new TransferTicket(counter(counter), to, false, Optional.of(outcome));
  }

  public static Goal toService(String letter) {
    return Goal.service(service(letter));
  }

  public static Goal toCounter(String id) {
    return Goal.counter(counter(id));
  }

  public static Goal toServiceAt(String letter, String id) {
    return new Goal(Optional.of(service(letter)), Optional.of(counter(id)));
  }
}

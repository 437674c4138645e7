package org.bancheng.hall.scene;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Paper;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.state.Ticket;

/** Commands as one would say them. */
public final class Asking {
  private static final AtomicLong MADE = new AtomicLong();

  private Asking() {}

  public static TicketCommand.TakeTicket take(String service) {
    return take(service, Holder.UNKNOWN);
  }

  /** A person whose card was read. */
  public static TicketCommand.TakeTicket take(String service, HolderToken person) {
    return take(service, new Holder(Optional.of(person), HolderGroup.NONE));
  }

  public static TicketCommand.TakeTicket take(String service, Holder holder) {
    return new TicketCommand.TakeTicket(newTicketId(), service(service), Channel.KIOSK, holder);
  }

  public static TicketCommand.TakeTicket takeAtDesk(String service) {
    return new TicketCommand.TakeTicket(
        newTicketId(), service(service), Channel.DESK, Holder.UNKNOWN);
  }

  public static HallCommand open(String counter) {
    return new CounterCommand.OpenCounter(counter(counter));
  }

  public static HallCommand close(String counter) {
    return new CounterCommand.CloseCounter(counter(counter));
  }

  public static HallCommand pause(String counter, String reason) {
    return new CounterCommand.PauseCounter(counter(counter), reason);
  }

  public static HallCommand resume(String counter) {
    return new CounterCommand.ResumeCounter(counter(counter));
  }

  public static HallCommand next(String counter) {
    return new CounterCommand.CallNext(counter(counter));
  }

  public static HallCommand call(String counter, Ticket ticket, String reason) {
    return new CounterCommand.CallTicket(counter(counter), ticket.id(), reason);
  }

  public static HallCommand recall(String counter) {
    return new CounterCommand.Recall(counter(counter));
  }

  public static HallCommand start(String counter) {
    return new CounterCommand.StartService(counter(counter));
  }

  public static HallCommand finish(String counter) {
    return new CounterCommand.FinishService(counter(counter), Optional.empty());
  }

  public static HallCommand finish(String counter, String outcome) {
    return new CounterCommand.FinishService(counter(counter), Optional.of(outcome));
  }

  /** Done with exactly this person. */
  public static HallCommand finish(String counter, Ticket ticket) {
    return new CounterCommand.StepForTicket(
        ticket.id(), new CounterCommand.FinishService(counter(counter), Optional.empty()));
  }

  public static HallCommand noShow(String counter) {
    return new CounterCommand.DeclareNoShow(counter(counter));
  }

  public static HallCommand cancel(Ticket ticket) {
    return new TicketCommand.CancelTicket(ticket.id());
  }

  public static HallCommand requeue(Ticket ticket) {
    return new TicketCommand.RequeueTicket(ticket.id());
  }

  public static HallCommand requeue(HolderToken person) {
    return new TicketCommand.RequeueHolder(person);
  }

  public static HallCommand paper(Ticket ticket, Paper paper) {
    return new TicketCommand.ReportPaper(ticket.id(), paper, Optional.empty(), 1);
  }

  public static HallCommand shortPress(String counter) {
    return new CounterCommand.PressButton(counter(counter), false);
  }

  public static HallCommand longPress(String counter) {
    return new CounterCommand.PressButton(counter(counter), true);
  }

  public static CounterId counter(String id) {
    return new CounterId(id);
  }

  public static ServiceId service(String letter) {
    return new ServiceId(letter);
  }

  /** Some person, known by the card alone. */
  public static HolderToken person(String name) {
    return new HolderToken("token-of-a-card-" + name);
  }

  public static TicketId newTicketId() {
    return new TicketId(new UUID(0x7000L, MADE.incrementAndGet()));
  }
}

package org.bancheng.hub.loop;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;

/** Orders, each under an id of its own. */
public final class Give {
  private static final AtomicLong MADE = new AtomicLong();

  private Give() {}

  public static Order startDay(String date) {
    return order(new DayCommand.StartDay(new HallDay(LocalDate.parse(date))));
  }

  public static Order take(String service) {
    return take(id(), service);
  }

  /** Under an id of one's own. */
  public static Order take(UUID id, String service) {
    return new Order(
        new CommandId(id),
        "kiosk:kiosk-1",
        new TicketCommand.TakeTicket(
            new TicketId(id), new ServiceId(service), Channel.KIOSK, Holder.UNKNOWN));
  }

  public static Order open(String counter) {
    return order(new CounterCommand.OpenCounter(new CounterId(counter)));
  }

  public static Order pause(String counter) {
    return order(new CounterCommand.PauseCounter(new CounterId(counter), "lunch"));
  }

  public static Order next(String counter) {
    return order(new CounterCommand.CallNext(new CounterId(counter)));
  }

  public static Order finish(String counter) {
    return order(new CounterCommand.FinishService(new CounterId(counter), Optional.empty()));
  }

  public static Order order(HallCommand command) {
    return new Order(new CommandId(id()), "staff:clerk1", command);
  }

  private static UUID id() {
    return new UUID(0x7000L, MADE.incrementAndGet());
  }
}

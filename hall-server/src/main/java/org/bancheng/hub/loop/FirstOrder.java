package org.bancheng.hub.loop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.command.DayCommand;

/**
 * The order that begins a hall day for whoever comes first. Its id is made of the date (UUID
 * version 3, RFC 9562 section 5.3): a day begins once in a journal, so the id is there once, and no
 * chance is needed.
 */
final class FirstOrder {
  private FirstOrder() {}

  /**
   * Whether an order may be the first of a day. Not one that begins a day itself, nor one that
   * closes it: that means the day that is. Nor the mere passing of time.
   */
  static boolean mayFollow(Order order) {
    return !(order.command() instanceof DayCommand.StartDay
        || order.command() instanceof DayCommand.CloseDay
        || order.command() instanceof DayCommand.PassTime);
  }

  static Order of(HallDay day) {
    UUID id = UUID.nameUUIDFromBytes(("start-day " + day).getBytes(UTF_8));
    return new Order(new CommandId(id), "hub", new DayCommand.StartDay(day));
  }
}

package org.bancheng.hub.loop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.stream.Stream;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.command.DayCommand;

/**
 * The order that begins a hall day for whoever comes first. Its id is made of the date (UUID
 * version 3, RFC 9562 section 5.3), so that no chance is needed. A day begins once in a journal;
 * but somebody may have used the id for an order of his own.
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

  /** The same order under one id after the other; the first that is free is the one. */
  static Stream<Order> of(HallDay day) {
    return Stream.iterate("start-day " + day, name -> name + "'")
        .map(name -> UUID.nameUUIDFromBytes(name.getBytes(UTF_8)))
        .map(id -> new Order(new CommandId(id), "hub", new DayCommand.StartDay(day)));
  }
}

package org.bancheng.hub.bus;

import org.bancheng.bus.BadPayload;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusMessage;
import org.bancheng.bus.message.ButtonPress;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.command.HallCommand.PressButton;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.loop.Order;

/**
 * Makes presses of counters' call buttons orders of the hall loop. Bus client's thread; never
 * waits.
 */
final class CounterButtons {
  private final Topics topics;
  private final HallLoop loop;
  private final DroppedMessages dropped;

  CounterButtons(Topics topics, HallLoop loop, DroppedMessages dropped) {
    this.topics = topics;
    this.loop = loop;
    this.dropped = dropped;
  }

  void receive(BusMessage message) {
    try {
      if (message.payload().length > BusJson.MAX_TO_HUB) {
        throw new BadPayload("larger than " + BusJson.MAX_TO_HUB + " bytes");
      }
      CounterId counter = new CounterId(topics.owner(message.topic()));
      ButtonPress press = BusJson.read(message.payload(), ButtonPress.class);
      loop.submit(
          new Order(
              new CommandId(press.id()),
              "button:" + counter,
              new PressButton(counter, press.press() == ButtonPress.Press.LONG)));
    } catch (BadPayload | IllegalArgumentException e) {
      dropped.drop(message.topic(), message.payload().length, e.getMessage());
    }
  }
}

package org.bancheng.hub.bus;

import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusMessage;
import org.bancheng.bus.message.ButtonPress;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.command.CounterCommand.PressButton;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.loop.Order;

/**
 * Makes presses of counters' call buttons orders of the hall loop. Bus client's thread; never
 * waits.
 */
final class CounterButtons {
  private final Topics topics;
  private final HallLoop loop;

  CounterButtons(Topics topics, HallLoop loop) {
    this.topics = topics;
    this.loop = loop;
  }

  void receive(BusMessage message) {
    CounterId counter = new CounterId(topics.owner(message.topic()));
    ButtonPress press = BusJson.read(message.payload(), ButtonPress.class);
    loop.submit(
        new Order(
            new CommandId(press.id()),
            "button:" + counter,
            new PressButton(counter, press.press() == ButtonPress.Press.LONG)));
  }
}

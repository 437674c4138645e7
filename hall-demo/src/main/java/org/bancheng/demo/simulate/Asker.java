package org.bancheng.demo.simulate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hub.loop.Order;
import org.bancheng.hub.loop.Outcome;

/** Somebody who asks the hub, under one id, again and again until an answer has come. */
final class Asker {
  private final String name;
  private final Timeline timeline;
  private final Wire wire;
  private final SimulatedHub hub;
  private final Map<CommandId, Consumer<Outcome>> open = new HashMap<>();

  Asker(String name, Timeline timeline, Wire wire, SimulatedHub hub) {
    this.name = name;
    this.timeline = timeline;
    this.wire = wire;
    this.hub = hub;
  }

  void ask(CommandId id, HallCommand command, long againMs, Consumer<Outcome> then) {
    open.put(id, then);
    attempt(new Order(id, name, command), againMs);
  }

  private void attempt(Order order, long againMs) {
    if (open.containsKey(order.id())) {
      wire.send(
          () -> hub.receive(order, outcome -> wire.send(() -> answered(order.id(), outcome))));
      timeline.after(againMs, () -> attempt(order, againMs));
    }
  }

  private void answered(CommandId id, Outcome outcome) {
    Consumer<Outcome> then = open.remove(id);
    if (then != null) {
      then.accept(outcome);
    }
  }

  /** Whether it had still been open. */
  boolean giveUp(CommandId id) {
    return open.remove(id) != null;
  }

  boolean idle() {
    return open.isEmpty();
  }
}

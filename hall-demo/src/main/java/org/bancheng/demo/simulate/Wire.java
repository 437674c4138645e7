package org.bancheng.demo.simulate;

import java.util.ArrayList;
import java.util.List;

/**
 * Messages between one party and the hub, at least once: in a storm some come late, twice, in
 * another order, or only after they were lost and sent again. A cut wire keeps some until it is
 * mended and loses the rest. A wire {@code inOrder} is one lasting connection on which nothing
 * overtakes, and only the second copy of a message comes late.
 */
final class Wire {
  private final Timeline timeline;
  private final Weather weather;
  private final Dice dice;
  private final boolean inOrder;
  private final List<Runnable> kept = new ArrayList<>();
  private boolean cut;
  private long lastArrival;

  Wire(Timeline timeline, Weather weather, Dice dice, boolean inOrder) {
    this.timeline = timeline;
    this.weather = weather;
    this.dice = dice;
    this.inOrder = inOrder;
  }

  void send(Runnable delivery) {
    lastArrival = timeline.now() + (inOrder ? Math.max(waitForLast(), delay()) : delay());
    timeline.after(lastArrival - timeline.now(), () -> arrive(delivery));
    if (weather.stormy() && dice.chance(0.04)) {
      timeline.after(delay(), () -> arrive(delivery));
    }
  }

  private long waitForLast() {
    return Math.max(0, lastArrival - timeline.now());
  }

  private long delay() {
    long usual = dice.between(2, 40);
    if (!weather.stormy() || !dice.chance(0.05)) {
      return usual;
    }
    return dice.chance(0.5) ? dice.between(100, 3_000) : dice.between(3_000, 15_000);
  }

  private void arrive(Runnable delivery) {
    if (!cut) {
      delivery.run();
    } else if (dice.chance(0.5)) {
      kept.add(delivery);
    }
  }

  boolean isCut() {
    return cut;
  }

  void cut() {
    cut = true;
  }

  void mend() {
    cut = false;
    List<Runnable> late = List.copyOf(kept);
    kept.clear();
    late.forEach(inOrder ? Runnable::run : this::send);
  }
}

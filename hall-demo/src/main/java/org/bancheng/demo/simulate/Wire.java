package org.bancheng.demo.simulate;

import java.util.ArrayList;
import java.util.List;

/**
 * Messages between one party and the hub, at least once: in a storm some come late, twice, in
 * another order, or only after they were lost and sent again. A cut wire keeps some until it is
 * mended and loses the rest.
 */
final class Wire {
  private final Timeline timeline;
  private final Weather weather;
  private final Dice dice;
  private final List<Runnable> kept = new ArrayList<>();
  private boolean cut;

  Wire(Timeline timeline, Weather weather, Dice dice) {
    this.timeline = timeline;
    this.weather = weather;
    this.dice = dice;
  }

  void send(Runnable delivery) {
    timeline.after(delay(), () -> arrive(delivery));
    if (weather.stormy() && dice.chance(0.04)) {
      timeline.after(delay(), () -> arrive(delivery));
    }
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
    late.forEach(this::send);
  }
}

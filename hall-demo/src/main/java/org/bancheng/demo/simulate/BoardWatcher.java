package org.bancheng.demo.simulate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bancheng.board.model.BoardModel;
import org.bancheng.board.model.BoardScene;
import org.bancheng.board.model.BoardSettings;
import org.bancheng.board.model.BoardStep;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.bus.message.BoardState;
import org.bancheng.demo.simulate.law.BoardLaw;

/** A board: the product's own model, hearing calls and pictures over a wire. */
final class BoardWatcher {
  private static final long TICK_MS = 1_100;

  private final Timeline timeline;
  private final Wire wire;
  private final BoardLaw law;
  private final BoardModel model = new BoardModel(BoardSettings.standard());
  private BoardScene scene = BoardScene.switchedOn(NodeClock.DOORS_OPEN);
  private long sent;
  private long newest;

  BoardWatcher(Timeline timeline, Wire wire, BoardLaw law) {
    this.timeline = timeline;
    this.wire = wire;
    this.law = law;
  }

  /**
   * The hub tells a call of this day. A call carries no day, so that one of yesterday that comes
   * after today's picture would be shown: a known limit (docs/simulation.md), kept out here.
   */
  void call(LocalDate day, BoardCall call) {
    wire.send(
        () -> {
          if (!scene.day().filter(day::isBefore).isPresent()) {
            shows(now -> model.call(scene, call, now));
          }
        });
  }

  /** The hub tells all calls. */
  void picture(BoardState picture) {
    long order = ++sent;
    wire.send(() -> arrives(order, picture));
  }

  /** Of a retained message the broker has only the newest, so no picture comes twice or later. */
  private void arrives(long order, BoardState picture) {
    if (order > newest) {
      newest = order;
      shows(now -> model.state(scene, picture, false, now));
    }
  }

  private void shows(Function<Instant, BoardStep> heard) {
    BoardStep step = heard.apply(NodeClock.DOORS_OPEN.plusMillis(timeline.now()));
    scene = step.scene();
    List<Long> list = scene.calls().stream().map(it -> it.call().sequence()).toList();
    law.shown(scene.day(), step.newlyShown(), list);
    if (!scene.held().isEmpty()) {
      timeline.after(TICK_MS, () -> shows(now -> model.tick(scene, now)));
    }
  }

  Wire wire() {
    return wire;
  }

  /** Of the day it shows. */
  Optional<Long> lastCall() {
    return scene.lastSequence();
  }
}

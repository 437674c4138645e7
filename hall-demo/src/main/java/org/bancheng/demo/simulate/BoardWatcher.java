package org.bancheng.demo.simulate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bancheng.board.model.BoardModel;
import org.bancheng.board.model.BoardScene;
import org.bancheng.board.model.BoardSettings;
import org.bancheng.board.model.BoardStep;
import org.bancheng.bus.message.BilingualText;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.bus.message.BoardState;
import org.bancheng.demo.simulate.law.BoardLaw;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.state.ShownCall;
import org.bancheng.hub.bus.Wording;
import org.bancheng.hub.loop.HallView;

/** A board: the product's own model, hearing calls and pictures over a wire. */
final class BoardWatcher {
  private static final long PICTURE_EVERY_MS = 30_000;
  private static final long TICK_MS = 1_100;

  private final Timeline timeline;
  private final SimulatedHub hub;
  private final Wire wire;
  private final Wording wording;
  private final ZoneName zone;
  private final BoardLaw law;
  private final BoardModel model = new BoardModel(BoardSettings.standard());
  private BoardScene scene = BoardScene.switchedOn(NodeClock.DOORS_OPEN);
  private long revision;
  private long picturesSent;
  private long newestPicture;

  BoardWatcher(HallPlan plan, Timeline timeline, SimulatedHub hub, Wire wire, BoardLaw law) {
    this.timeline = timeline;
    this.hub = hub;
    this.wire = wire;
    this.wording = new Wording(plan, "");
    this.zone = plan.zones().get(0);
    this.law = law;
  }

  void start() {
    hub.listen(this::stored);
    timeline.every(PICTURE_EVERY_MS, () -> hub.view().ifPresent(this::picture));
  }

  private void stored(List<HallEvent> events) {
    for (HallEvent event : events) {
      if (event instanceof HallEvent.TicketCalled called) {
        call(wording.call(ShownCall.of(called)));
      } else if (event instanceof HallEvent.TicketRecalled recalled) {
        call(wording.call(ShownCall.of(recalled)));
      }
    }
  }

  private void call(BoardCall call) {
    wire.send(() -> shows(now -> model.call(scene, call, now)));
  }

  private void picture(HallView view) {
    if (view.day().isPresent()) {
      HallView.ZoneCalls calls = view.callsOf(zone);
      revision = Math.max(revision + 1, hub.clock().now().toEpochMilli());
      BoardState picture =
          new BoardState(
              revision,
              wording.time(hub.clock().now()),
              view.day().get().date(),
              new BilingualText("", ""),
              calls.lastSequence(),
              calls.newestFirst().stream().map(wording::call).toList(),
              List.of(),
              List.of(),
              "");
      long order = ++picturesSent;
      wire.send(() -> arrives(order, picture));
    }
  }

  /** MQTT keeps the order within one topic (3.1.1, section 4.6), so no older picture follows. */
  private void arrives(long order, BoardState picture) {
    if (order >= newestPicture) {
      newestPicture = order;
      shows(now -> model.state(scene, picture, false, now));
    }
  }

  private void shows(Function<Instant, BoardStep> heard) {
    BoardStep step = heard.apply(NodeClock.DOORS_OPEN.plusMillis(timeline.now()));
    scene = step.scene();
    law.shown(scene.day(), step.newlyShown());
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

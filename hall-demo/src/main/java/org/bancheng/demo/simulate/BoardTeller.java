package org.bancheng.demo.simulate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bancheng.bus.message.BilingualText;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.bus.message.BoardState;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.state.ShownCall;
import org.bancheng.hub.bus.Wording;
import org.bancheng.hub.loop.HallView;
import org.bancheng.hub.waits.ToldWaits;

/** What the hub tells boards: each call at once, and the full picture of the calls every minute. */
final class BoardTeller {
  private static final long PICTURE_EVERY_MS = 60_000;

  private final SimulatedHub hub;
  private final Wording wording;
  private final ZoneName zone;
  private final List<BoardWatcher> boards;
  private final Map<ShownCall, BoardCall> worded = new HashMap<>();
  private long revision;

  BoardTeller(HallPlan plan, SimulatedHub hub, List<BoardWatcher> boards) {
    this.hub = hub;
    this.wording = new Wording(plan, "", new ToldWaits(hub.clock()::now));
    this.zone = plan.zones().get(0);
    this.boards = boards;
  }

  void start(Timeline timeline) {
    hub.listen(events -> events.forEach(this::happened));
    timeline.every(PICTURE_EVERY_MS, () -> hub.view().ifPresent(this::picture));
  }

  private void happened(HallEvent event) {
    if (event instanceof TicketEvent.TicketCalled called) {
      call(ShownCall.of(called));
    } else if (event instanceof TicketEvent.TicketRecalled recalled) {
      call(ShownCall.of(recalled));
    }
  }

  private void call(ShownCall call) {
    BoardCall message = word(call);
    hub.view()
        .flatMap(HallView::day)
        .ifPresent(day -> boards.forEach(board -> board.call(day.date(), message)));
  }

  private BoardCall word(ShownCall call) {
    return worded.computeIfAbsent(call, wording::call);
  }

  private void picture(HallView view) {
    view.day()
        .ifPresent(
            day -> {
              HallView.ZoneCalls calls = view.callsOf(zone);
              revision = Math.max(revision + 1, hub.clock().now().toEpochMilli());
              BoardState picture =
                  new BoardState(
                      revision,
                      wording.time(hub.clock().now()),
                      day.date(),
                      new BilingualText("", ""),
                      calls.lastSequence(),
                      calls.newestFirst().stream().map(this::word).toList(),
                      List.of(),
                      List.of(),
                      "");
              boards.forEach(board -> board.picture(picture));
            });
  }
}

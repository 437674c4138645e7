package org.bancheng.hub.bus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.message.BoardState;
import org.bancheng.bus.message.CounterLamp;
import org.bancheng.bus.message.HubStatus;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent.TicketCalled;
import org.bancheng.hall.event.TicketEvent.TicketRecalled;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.ShownCall;
import org.bancheng.hub.loop.HallView;

/**
 * What the bus is told, and when: each call at once; then the boards' full picture and the lamps
 * together, 60 ms after the first change, so that they do not stand in the way of a call; the menu
 * at most once a second, the heartbeat every two seconds. Pictures and lamps are told again every
 * five seconds, as the others are anyway: whoever clears or overwrites what the broker retains
 * would else leave a board that starts then without its zone until something happens. One thread.
 */
final class HallNews {
  private static final long PICTURE_AFTER_NANOS = 60_000_000;
  private static final long MENU_EVERY_MS = 1_000;
  private static final long HEARTBEAT_EVERY_MS = 2_000;
  private static final long REPEAT_EVERY_MS = 5_000;

  private final HallPlan plan;
  private final Topics topics;
  private final BusClient bus;
  private final Wording wording;
  private final Announcements announcements;
  private final CallReceipts receipts;
  private final LongSupplier nanoTime;
  private final Map<CounterId, CounterLamp> lamps = new HashMap<>();
  private final Pace menuPace;
  private final Pace heartbeatPace;
  private final Pace repeatPace;
  private HallView told;
  private List<List<BoardState.WaitingEntry>> toldLines = List.of();
  private boolean pictureDue;
  private long changedAt;

  HallNews(
      HallPlan plan,
      BusClient bus,
      Wording wording,
      Announcements announcements,
      LongSupplier nanoTime,
      CallReceipts receipts,
      HallView now) {
    this.plan = plan;
    this.topics = new Topics(plan.hall());
    this.bus = bus;
    this.wording = wording;
    this.announcements = announcements;
    this.receipts = receipts;
    this.nanoTime = nanoTime;
    this.menuPace = new Pace(MENU_EVERY_MS, nanoTime);
    this.heartbeatPace = new Pace(HEARTBEAT_EVERY_MS, nanoTime);
    this.repeatPace = new Pace(REPEAT_EVERY_MS, nanoTime);
    this.told = now;
  }

  /**
   * Status and menu first, as kiosks wait for them; lamps last, as there are many.
   *
   * @return completes when the broker has retained status, menu and boards
   */
  CompletableFuture<Void> sayEverything(HallView now) {
    lamps.clear();
    return CompletableFuture.allOf(status(HubStatus.State.UP, now), menu(now), picture(now));
  }

  /** Tells at once what cannot wait. */
  void stored(List<HallEvent> events) {
    for (HallEvent event : events) {
      if (event instanceof TicketCalled called) {
        call(ShownCall.of(called));
      } else if (event instanceof TicketRecalled recalled) {
        call(ShownCall.of(recalled));
      }
    }
  }

  private void call(ShownCall call) {
    plan.counter(call.counter()).map(CounterPlan::zone).ifPresent(zone -> call(zone, call));
  }

  private void call(ZoneName zone, ShownCall call) {
    receipts.called(zone, call.sequence(), call.at());
    bus.publish(topics.boardCall(zone), BusJson.write(wording.call(call)), Delivery.AT_LEAST_ONCE);
    changed();
  }

  private void changed() {
    if (!pictureDue) {
      pictureDue = true;
      changedAt = nanoTime.getAsLong();
    }
  }

  /** Tells what is due. To be called often. */
  void tell(HallView now) {
    noticeCounters(now);
    if (pictureDue && nanoTime.getAsLong() - changedAt >= PICTURE_AFTER_NANOS) {
      picture(now);
    }
    if (menuPace.due()) {
      menu(now);
      if (now.seq() != told.seq() || !lines(now).equals(toldLines)) {
        picture(now);
      }
    }
    if (heartbeatPace.due()) {
      status(HubStatus.State.UP, now);
    }
    if (!pictureDue && repeatPace.due()) {
      lamps.clear();
      picture(now);
    }
  }

  private void noticeCounters(HallView now) {
    if (now.counters() != told.counters()) {
      changed();
    }
  }

  private CompletableFuture<Void> picture(HallView now) {
    pictureDue = false;
    told = now;
    toldLines = lines(now);
    CompletableFuture<Void> boards =
        CompletableFuture.allOf(
            plan.zones().stream()
                .map(zone -> retain(topics.boardState(zone), announcements.board(zone, now)))
                .toArray(CompletableFuture[]::new));
    lamps(now);
    return boards;
  }

  /**
   * What boards tell of the lines: a wait that was told too long shrinks though nothing happens.
   */
  private List<List<BoardState.WaitingEntry>> lines(HallView now) {
    return plan.zones().stream().map(zone -> announcements.waiting(zone, now)).toList();
  }

  private void lamps(HallView now) {
    for (Counter counter : now.counters()) {
      CounterLamp lamp = Announcements.lamp(counter);
      if (!lamp.equals(lamps.put(counter.id(), lamp))) {
        retain(topics.counterLamp(counter.id()), lamp);
      }
    }
  }

  private CompletableFuture<Void> menu(HallView now) {
    return retain(topics.menu(), announcements.menu(now));
  }

  /**
   * Tells what still waits for its moment, since the broker may keep it until the hub is back, and
   * says goodbye.
   *
   * @return completes when the broker knows
   */
  CompletableFuture<Void> goodbye(HallView now) {
    noticeCounters(now);
    CompletableFuture<Void> last =
        pictureDue ? picture(now) : CompletableFuture.completedFuture(null);
    return CompletableFuture.allOf(last, status(HubStatus.State.DOWN, now));
  }

  private CompletableFuture<Void> status(HubStatus.State state, HallView now) {
    return retain(topics.hubStatus(), announcements.status(state, now));
  }

  private CompletableFuture<Void> retain(String topic, Object message) {
    return bus.publish(topic, BusJson.write(message), Delivery.RETAINED);
  }
}

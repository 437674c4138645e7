package org.bancheng.hub.bus;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.ShownCall;
import org.bancheng.hub.loop.HallView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the bus what has been stored, in order, on its own thread {@code hub-teller}: each call at
 * once, then the boards' full picture (60 ms after the first change), lamps on change, the menu at
 * most once a second, the heartbeat every two seconds.
 */
final class Teller implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Teller.class);
  private static final long BOARD_AFTER_NANOS = 60_000_000;
  private static final long MENU_EVERY_MS = 1_000;
  private static final long HEARTBEAT_EVERY_MS = 2_000;
  private static final long TICK_MS = 20;

  private final HallPlan plan;
  private final Topics topics;
  private final BusClient bus;
  private final Wording wording;
  private final Announcements announcements;
  private final CallReceipts receipts;
  private final Supplier<HallView> view;
  private final LinkedBlockingQueue<Runnable> news = new LinkedBlockingQueue<>();
  private final Map<CounterId, CounterLamp> lamps = new HashMap<>();
  private final Pace menuPace = new Pace(MENU_EVERY_MS);
  private final Pace heartbeatPace = new Pace(HEARTBEAT_EVERY_MS);
  private final Thread thread = new Thread(this::run, "hub-teller");
  private HallView told;
  private List<List<BoardState.WaitingEntry>> toldLines = List.of();
  private boolean urgent;
  private long urgentSince;
  private volatile boolean closed;

  Teller(
      HallPlan plan,
      Topics topics,
      BusClient bus,
      Wording wording,
      Clock clock,
      CallReceipts receipts,
      Supplier<HallView> view) {
    this.plan = plan;
    this.topics = topics;
    this.bus = bus;
    this.wording = wording;
    this.announcements = new Announcements(plan, wording, clock);
    this.receipts = receipts;
    this.view = view;
    this.told = view.get();
  }

  /** Says everything once; completes when the broker has retained status, menu and boards. */
  CompletableFuture<Void> start() {
    CompletableFuture<Void> said = sayEverything();
    thread.start();
    return said;
  }

  /**
   * Hall loop's thread: hands over. Numbers given out are no reason to wake: nobody but the menu
   * tells of them, which has its own pace.
   */
  void stored(List<HallEvent> events) {
    if (!events.stream().allMatch(TicketEvent.TicketIssued.class::isInstance)) {
      news.add(() -> events.forEach(this::call));
    }
  }

  /** Any thread: says everything again, since the broker may have come back empty. */
  void sayAgain() {
    news.add(this::sayEverything);
  }

  /** Status and menu first, as kiosks wait for them; lamps last, as there are many. */
  private CompletableFuture<Void> sayEverything() {
    HallView now = view.get();
    CompletableFuture<Void> said =
        CompletableFuture.allOf(status(HubStatus.State.UP, now), menu(now), boards(now));
    lamps.clear();
    lamps(now);
    return said;
  }

  private void run() {
    while (!closed) {
      try {
        Runnable next = news.poll(TICK_MS, TimeUnit.MILLISECONDS);
        while (next != null) {
          next.run();
          next = news.poll();
        }
        announce(view.get());
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.error("telling the bus failed; it goes on with the next news", e);
      }
    }
  }

  private void call(HallEvent event) {
    if (event instanceof TicketEvent.TicketCalled called) {
      call(ShownCall.of(called));
    } else if (event instanceof TicketEvent.TicketRecalled recalled) {
      call(ShownCall.of(recalled));
    }
  }

  private void call(ShownCall call) {
    plan.counter(call.counter()).map(CounterPlan::zone).ifPresent(zone -> call(zone, call));
  }

  private void call(ZoneName zone, ShownCall call) {
    receipts.called(zone, call.sequence(), call.at());
    bus.publish(topics.boardCall(zone), BusJson.write(wording.call(call)), Delivery.AT_LEAST_ONCE);
    becomeUrgent();
  }

  /** The full picture follows a moment later, so that it does not stand in the way of the call. */
  private void becomeUrgent() {
    if (!urgent) {
      urgent = true;
      urgentSince = System.nanoTime();
    }
  }

  private void announce(HallView now) {
    if (now.counters() != told.counters()) {
      becomeUrgent();
      lamps(now);
    }
    if (urgent && System.nanoTime() - urgentSince >= BOARD_AFTER_NANOS) {
      boards(now);
    }
    if (menuPace.due()) {
      menu(now);
      if (now.seq() != told.seq() || !lines(now).equals(toldLines)) {
        boards(now);
      }
    }
    if (heartbeatPace.due()) {
      status(HubStatus.State.UP, now);
    }
  }

  private CompletableFuture<Void> boards(HallView now) {
    urgent = false;
    told = now;
    toldLines = lines(now);
    return CompletableFuture.allOf(
        plan.zones().stream()
            .map(zone -> retain(topics.boardState(zone), announcements.board(zone, now)))
            .toArray(CompletableFuture[]::new));
  }

  /**
   * What boards tell of the lines: a wait that was told too long shrinks though nothing happens.
   */
  private List<List<BoardState.WaitingEntry>> lines(HallView now) {
    return plan.zones().stream().map(zone -> announcements.waiting(zone, now)).toList();
  }

  private CompletableFuture<Void> status(HubStatus.State state, HallView now) {
    return retain(topics.hubStatus(), announcements.status(state, now));
  }

  private CompletableFuture<Void> menu(HallView now) {
    return retain(topics.menu(), announcements.menu(now));
  }

  private void lamps(HallView now) {
    for (Counter counter : now.counters()) {
      CounterLamp lamp = Announcements.lamp(counter);
      if (!lamp.equals(lamps.put(counter.id(), lamp))) {
        retain(topics.counterLamp(counter.id()), lamp);
      }
    }
  }

  private CompletableFuture<Void> retain(String topic, Object message) {
    return bus.publish(topic, BusJson.write(message), Delivery.RETAINED);
  }

  /** Says goodbye; completes when the broker knows. */
  CompletableFuture<Void> goodbye() {
    return status(HubStatus.State.DOWN, view.get());
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

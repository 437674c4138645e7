package org.bancheng.kiosk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.client.BusMessage;
import org.bancheng.bus.client.MemoryBus;
import org.bancheng.bus.message.BilingualText;
import org.bancheng.bus.message.Forecast;
import org.bancheng.bus.message.HubStatus;
import org.bancheng.bus.message.KioskReply;
import org.bancheng.bus.message.KioskRequest;
import org.bancheng.bus.message.Menu;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;

/** A hub of a few lines: heartbeat, menu, an answer to everything. Remembers what it was asked. */
final class FakeHub implements AutoCloseable {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T09:03:11+08:00");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Forecast FORECAST =
      new Forecast(Duration.ofMinutes(14), Duration.ofMinutes(25));

  final List<KioskRequest> asked = new CopyOnWriteArrayList<>();
  final List<String> payloads = new CopyOnWriteArrayList<>();
  private final Topics topics = new Topics(new HallId("demo"));
  private final KioskId kiosk;
  private final BusClient bus;
  private final AtomicInteger numbers = new AtomicInteger(41);
  private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();
  private volatile boolean answersReports = true;
  private volatile boolean away;
  private volatile Function<KioskRequest.Take, Optional<KioskReply>> take =
      asked -> Optional.of(ticket(asked));

  FakeHub(MemoryBus bus, KioskId kiosk) {
    this.kiosk = kiosk;
    this.bus = bus.newClient();
    this.bus.subscribe(topics.kioskRequest(kiosk), this::receive);
    heart.scheduleWithFixedDelay(this::beat, 0, 100, TimeUnit.MILLISECONDS);
  }

  FakeHub answersTakes(Function<KioskRequest.Take, Optional<KioskReply>> how) {
    take = how;
    return this;
  }

  FakeHub answersReports(boolean does) {
    answersReports = does;
    return this;
  }

  /** The hub stops, and says so, as its will would. */
  void goAway() {
    away = true;
    say(topics.hubStatus(), new HubStatus(HubStatus.State.DOWN, MONDAY, NOW));
  }

  void comeBack() {
    away = false;
  }

  private void beat() {
    if (away) {
      return;
    }
    say(topics.hubStatus(), new HubStatus(HubStatus.State.UP, MONDAY, NOW));
    Menu.Entry entry =
        new Menu.Entry(
            "B",
            text("办不成事反映", "Could not get it done"),
            true,
            7,
            FORECAST,
            text("身份证", "ID card"),
            null);
    say(
        topics.menu(),
        new Menu(NOW, text("示例县政务服务中心", "Demo County Service Hall"), List.of(entry)));
  }

  private static BilingualText text(String zh, String en) {
    return new BilingualText(zh, en);
  }

  private void say(String topic, Object message) {
    bus.publish(topic, BusJson.write(message), Delivery.RETAINED);
  }

  private void receive(BusMessage message) {
    if (away) {
      return;
    }
    payloads.add(new String(message.payload(), java.nio.charset.StandardCharsets.UTF_8));
    KioskRequest request = BusJson.read(message.payload(), KioskRequest.class);
    asked.add(request);
    if (request instanceof KioskRequest.Take wanted) {
      take.apply(wanted).ifPresent(this::reply);
    } else if (answersReports) {
      reply(new KioskReply.Ok(request.id().toString()));
    }
  }

  void reply(KioskReply reply) {
    bus.publish(topics.kioskReply(kiosk), BusJson.write(reply), Delivery.AT_LEAST_ONCE);
  }

  KioskReply.Ticket ticket(KioskRequest.Take asked) {
    return new KioskReply.Ticket(
        asked.id().toString(),
        asked.id(),
        "%s%03d".formatted(asked.service(), numbers.incrementAndGet()),
        asked.service(),
        "办不成事反映",
        "a",
        7,
        FORECAST,
        NOW,
        MONDAY,
        "https://example.invalid/t/" + asked.id());
  }

  List<KioskRequest.Take> takes() {
    return of(KioskRequest.Take.class);
  }

  List<KioskRequest.Printed> reports() {
    return of(KioskRequest.Printed.class);
  }

  List<KioskRequest.OfflineTicket> ownNumbers() {
    return of(KioskRequest.OfflineTickets.class).stream()
        .flatMap(it -> it.tickets().stream())
        .distinct()
        .toList();
  }

  private <T> List<T> of(Class<T> kind) {
    return asked.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Override
  public void close() {
    heart.shutdownNow();
    bus.close();
  }
}

package org.bancheng.hub;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusSettings;
import org.bancheng.bus.client.PahoBusClient;
import org.bancheng.bus.message.HubStatus;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hub.broker.EmbeddedBroker;
import org.bancheng.hub.bus.CallReceipts;
import org.bancheng.hub.bus.HubBus;
import org.bancheng.hub.bus.Wording;
import org.bancheng.hub.journal.Checkpointer;
import org.bancheng.hub.journal.SqliteJournal;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.staff.FirstPins;
import org.bancheng.hub.staff.FirstPins.FirstPin;
import org.bancheng.hub.staff.StaffAccounts;
import org.bancheng.hub.waits.ToldWaits;
import org.bancheng.hub.web.WebServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running hub. What takes long starts side by side: the broker, the line to it, the journal's
 * replay, the staff's accounts. Closing undoes everything in the opposite order; a hub that is
 * killed loses nothing that it ever acknowledged.
 */
public final class Hub implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Hub.class);
  private static final long DAY_LOOK_S = 5;
  private static final long CHECKPOINT_LOOK_S = 1;

  private final Deque<AutoCloseable> toClose = new ArrayDeque<>();
  private final SideBySide starting = new SideBySide();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final HallPlan plan;
  private final int brokerPort;
  private final int webPort;
  private final HallLoop loop;
  private final HubBus bus;
  private final List<FirstPin> users;
  private volatile boolean announced;

  /** Starts a hub; when this returns it is ready. */
  public Hub(HubSettings settings, Clock clock) {
    this.clock = clock;
    this.plan = settings.plan();
    this.brokerPort = settings.brokerPort() == 0 ? freePort() : settings.brokerPort();
    this.webPort = settings.webPort() == 0 ? freePort() : settings.webPort();
    try {
      DataFolder folder = keep(new DataFolder(settings.data()));
      WebServer.requireFree(settings.host(), webPort);
      CompletableFuture<Revisions> revisions =
          starting.start(() -> new Revisions(folder.revisions(), clock));
      CompletableFuture<EmbeddedBroker> broker =
          beside(() -> new EmbeddedBroker(settings.host(), brokerPort));
      CompletableFuture<PahoBusClient> line = beside(() -> connect(settings, broker));
      CompletableFuture<SqliteJournal> journal = beside(() -> new SqliteJournal(folder.journal()));
      CompletableFuture<StaffAccounts> accounts =
          beside(() -> new StaffAccounts(plan.staff(), folder.staff(), clock, random));
      CompletableFuture<List<FirstPin>> pins =
          starting.start(
              () -> new FirstPins(folder.path(), random).prepare(plan.staff(), accounts.join()));
      this.loop = keep(new HallLoop(plan, journal.join(), clock, stopped::countDown));
      loop.start();
      ToldWaits waits = new ToldWaits(clock);
      loop.listen((events, after) -> waits.stored(events));
      Wording wording = new Wording(plan, trackUrl(settings), waits);
      CompletableFuture<WebServer> web =
          beside(() -> openWeb(settings.host(), wording, accounts.join()));
      loop.awaitReplay();
      DayKeeper days = new DayKeeper(plan, loop, clock, random);
      days.look();
      CalendarWatch calendar = new CalendarWatch(plan, clock);
      calendar.look();
      this.bus = keep(new HubBus(plan, line.join(), loop, wording, clock, revisions.join()));
      bus.start().join();
      this.users = pins.join();
      web.join().open();
      announced = true;
      keep(() -> finish(web.join()));
      starting.start(SqliteJournal::prepareToStore);
      keep(
          new Repeated(
              DAY_LOOK_S,
              "hub-day",
              () -> {
                calendar.look();
                days.look();
                revisions.join().look();
              }));
      keep(new Repeated(CHECKPOINT_LOOK_S, "hub-checkpoint", checkpoints(folder)::look));
    } catch (RuntimeException e) {
      close();
      throw SideBySide.causeOf(e);
    }
  }

  /** A part that starts beside the others; closed in the order in which the parts were begun. */
  private <T extends AutoCloseable> CompletableFuture<T> beside(Supplier<T> part) {
    CompletableFuture<T> started = starting.start(part);
    keep(
        () -> {
          if (!started.isCompletedExceptionally()) {
            started.join().close();
          }
        });
    return started;
  }

  /** Connects when the broker is up: before that, somebody else might listen on its port. */
  private PahoBusClient connect(HubSettings settings, CompletableFuture<EmbeddedBroker> broker) {
    PahoBusClient line = new PahoBusClient(busSettings(settings));
    broker.join();
    line.start();
    return line;
  }

  private WebServer openWeb(String host, Wording wording, StaffAccounts accounts) {
    return new WebServer(
        host,
        webPort,
        new WebServer.Parts(
            plan, loop, wording, accounts, clock, random, this::isReady, this::facts));
  }

  private Checkpointer checkpoints(DataFolder folder) {
    return keep(new Checkpointer(folder.journal(), () -> loop.view().seq()));
  }

  /** The will names the day of the clock: a will is fixed long before a hall day is over. */
  private BusSettings busSettings(HubSettings settings) {
    OffsetDateTime now = clock.instant().atZone(plan.timezone()).toOffsetDateTime();
    HubStatus down = new HubStatus(HubStatus.State.DOWN, now.toLocalDate(), now);
    return BusSettings.of(settings.host(), brokerPort, "hub-" + plan.hall())
        .withWill(new Topics(plan.hall()).hubStatus(), BusJson.write(down));
  }

  private String trackUrl(HubSettings settings) {
    return plan.trackUrl().orElse("http://" + settings.host() + ":" + webPort + "/t/");
  }

  /** Any port but the broker's, once that is chosen. */
  private int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = socket.getLocalPort();
      return port == brokerPort ? freePort() : port;
    } catch (IOException e) {
      throw new HubFault("no free port: " + e.getMessage(), e);
    }
  }

  /**
   * The first step of closing: what was ordered is stored and answered. The bus closes after it, so
   * that it can tell all of it before it says goodbye.
   */
  private void finish(WebServer web) {
    web.finish();
    loop.close();
  }

  private synchronized <T extends AutoCloseable> T keep(T part) {
    toClose.push(part);
    return part;
  }

  private boolean isReady() {
    return announced && bus.isConnected();
  }

  private Map<String, Object> facts() {
    return announced
        ? Map.of("hall", plan.hall().value(), "sequence", loop.view().seq(), "dropped", dropped())
        : Map.of("hall", plan.hall().value());
  }

  public HallPlan plan() {
    return plan;
  }

  public int webPort() {
    return webPort;
  }

  public int brokerPort() {
    return brokerPort;
  }

  public HallLoop loop() {
    return loop;
  }

  public CallReceipts receipts() {
    return bus.receipts();
  }

  /** MQTT messages that arrived and could not be read, since the start. */
  public long dropped() {
    return announced ? bus.dropped() : 0;
  }

  /** First PINs as far as {@code users.json} still has them. */
  public List<FirstPin> users() {
    return users;
  }

  /** Waits until the hub stops by itself, which it does only if its journal fails for good. */
  public void awaitStop() throws InterruptedException {
    stopped.await();
  }

  /** A start that failed in one part first waits for the parts that start beside it. */
  @Override
  public void close() {
    starting.awaitAll();
    closeParts();
  }

  private synchronized void closeParts() {
    while (!toClose.isEmpty()) {
      try {
        toClose.pop().close();
      } catch (Exception e) {
        LOG.warn("closing the hub: {}", e.getMessage());
      }
    }
    stopped.countDown();
  }
}

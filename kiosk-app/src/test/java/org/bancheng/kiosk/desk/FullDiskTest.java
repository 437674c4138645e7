package org.bancheng.kiosk.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bancheng.kiosk.flow.Scenes.A;
import static org.bancheng.kiosk.flow.Scenes.B;
import static org.bancheng.kiosk.flow.Scenes.ELDER;
import static org.bancheng.kiosk.flow.Scenes.HALL;
import static org.bancheng.kiosk.flow.Scenes.NINE;
import static org.bancheng.kiosk.flow.Scenes.TAKE;
import static org.bancheng.kiosk.flow.Scenes.demoMenu;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.device.printer.PrinterState;
import org.bancheng.device.printer.TicketPaper;
import org.bancheng.device.printer.TicketPrinter;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.flow.FlowSettings;
import org.bancheng.kiosk.flow.KioskEvent.HubHeard;
import org.bancheng.kiosk.flow.KioskEvent.MenuHeard;
import org.bancheng.kiosk.flow.KioskEvent.ServiceTouched;
import org.bancheng.kiosk.flow.KioskEvent.Tick;
import org.bancheng.kiosk.flow.KioskEvent.WithoutCardTouched;
import org.bancheng.kiosk.flow.KioskFlow;
import org.bancheng.kiosk.flow.KioskLetter;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.kiosk.flow.KioskState;
import org.bancheng.kiosk.flow.TakeOrder;
import org.bancheng.kiosk.paper.TicketPapers;
import org.bancheng.kiosk.paper.TicketTemplate;
import org.bancheng.kiosk.spool.KeptMenu;
import org.bancheng.kiosk.spool.SqliteSpool;
import org.bancheng.kiosk.wire.KioskWire;
import org.bancheng.station.HallClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes nothing for a while: longer than SQLite waits for its file. */
class FullDiskTest {
  private static final long LONGER_THAN_SQLITE_WAITS_MS = 2_500;

  @TempDir Path folder;
  private final RecordingBus bus = new RecordingBus();
  private final AtomicReference<Instant> now = new AtomicReference<>(NINE);
  private final HallClock clock = new HallClock(now::get, Optional.empty());
  private final List<KioskScene> scenes = new CopyOnWriteArrayList<>();
  private SqliteSpool spool;
  private KioskDesk desk;

  private void open() {
    spool = SqliteSpool.open(folder.resolve("spool.db"), now::get, UUID::randomUUID);
  }

  private void startDesk() {
    KioskWire wire = new KioskWire(new HallId("demo"), new KioskId("kiosk-1"), bus, clock);
    DeskWork work =
        new DeskWork(
            spool,
            new TakeCourier(spool, wire, clock),
            new PaperHand(
                new Silent(),
                spool,
                new TicketPapers(TicketTemplate.standard(), HALL),
                now::get,
                UUID::randomUUID),
            new ReportCourier(spool, wire, clock),
            new OwnNumberHand(spool.own(), clock),
            new OwnNumberCourier(spool.own(), wire, clock, UUID::randomUUID),
            new MenuKeeper(spool),
            new StatusTeller(wire, clock, "dev", UUID.randomUUID()));
    desk = new KioskDesk(new KioskFlow(FlowSettings.standard()), work, now::get, UUID::randomUUID);
    desk.start();
    desk.watch(scenes::add);
  }

  /** As in {@link PaperHandTest}: somebody holds the file meanwhile. */
  private void diskIsFullWhile(Events events) throws Exception {
    try (Connection holder =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("spool.db"))) {
      holder.createStatement().execute("begin immediate");
      events.happen();
      Thread.sleep(LONGER_THAN_SQLITE_WAITS_MS);
      holder.createStatement().execute("rollback");
    }
  }

  private interface Events {
    void happen() throws Exception;
  }

  private void aSecondPasses() {
    now.updateAndGet(it -> it.plusSeconds(1));
    desk.post(new HubHeard(true));
    desk.post(new Tick());
  }

  private void isToldInTime(String text) {
    isTold(text, () -> {});
  }

  private void isTold(String text, Runnable eachSecond) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              aSecondPasses();
              eachSecond.run();
              return bus.payloads.stream().anyMatch(it -> new String(it, UTF_8).contains(text));
            });
  }

  private KioskScene newest() {
    await().until(() -> !scenes.isEmpty());
    return scenes.get(scenes.size() - 1);
  }

  @AfterEach
  void end() {
    desk.close();
    spool.close();
  }

  @Test
  void aScreenThatFailsForGoodStopsNothing() {
    open();
    startDesk();
    desk.watch(
        scene -> {
          throw new NoClassDefFoundError("a part of the screen");
        });
    int seen = scenes.size();
    await().until(() -> scenes.size() > seen + 3);
  }

  @Test
  void tellsOfATakeThatWasGivenUpMeanwhile() throws Exception {
    open();
    startDesk();
    desk.post(new MenuHeard(HALL, demoMenu()));
    desk.post(new HubHeard(true));
    isTold("\"take\"", () -> desk.post(new ServiceTouched(A)));
    diskIsFullWhile(() -> isOnceIn(KioskState.NoAnswer.class, () -> {}));
    isToldInTime("TIMED_OUT");
  }

  @Test
  void isOutOfOrderUntilTheDiskTakesSomethingAgain() throws Exception {
    open();
    startDesk();
    desk.post(new MenuHeard(HALL, demoMenu()));
    desk.post(new HubHeard(true));
    await().until(() -> newest().state() instanceof KioskState.Start);
    diskIsFullWhile(
        () -> {
          isOnceIn(KioskState.Taking.class, this::touch);
          isOnceIn(KioskState.OutOfOrder.class, () -> {});
        });
    isOnceIn(KioskState.Start.class, () -> {});
  }

  private void touch() {
    desk.post(new ServiceTouched(A));
    desk.post(new WithoutCardTouched());
  }

  private void isOnceIn(Class<? extends KioskState> state, Runnable eachSecond) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              aSecondPasses();
              eachSecond.run();
              return state.isInstance(newest().state());
            });
  }

  @Test
  void tellsOfTheNumbersThatTheLastRunLeft() throws Exception {
    open();
    spool
        .own()
        .give(
            new TakeOrder(TAKE, B, ELDER), new KioskLetter("K"), NINE, Optional.of(Duration.ZERO));
    spool.begun(new TicketId(new UUID(7, 2)));
    spool.keep(new KeptMenu(HALL, demoMenu()));
    spool.close();
    open();
    diskIsFullWhile(this::startDesk);
    isToldInTime("BK001");
  }

  @Test
  void bringsTheKeptMenuBack() throws Exception {
    open();
    spool.keep(new KeptMenu(HALL, demoMenu()));
    spool.close();
    open();
    diskIsFullWhile(this::startDesk);
    assertThat(newest().around().offers()).isNotEmpty();
  }

  @Test
  void aKeptMenuThatIsDamagedHidesNothingOfTheLastRun() throws Exception {
    open();
    spool.answered(TAKE);
    spool.keep(new KeptMenu(HALL, demoMenu()));
    spool.close();
    damageTheKeptMenu();
    open();
    startDesk();
    isToldInTime("RESTARTED");
  }

  private void damageTheKeptMenu() throws Exception {
    try (Connection file =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("spool.db"))) {
      file.createStatement().execute("update menu set service = 'ÿÿ' where position > 0");
    }
  }

  private static final class Silent implements TicketPrinter {
    @Override
    public CompletableFuture<PrintOutcome> print(TicketPaper paper) {
      return new CompletableFuture<>();
    }

    @Override
    public PrinterState state() {
      return PrinterState.UNKNOWN;
    }

    @Override
    public void onStateChange(Consumer<PrinterState> listener) {
      // Says nothing.
    }

    @Override
    public void close() {
      // Holds nothing.
    }
  }
}

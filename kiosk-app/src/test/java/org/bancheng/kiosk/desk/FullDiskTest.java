package org.bancheng.kiosk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bancheng.kiosk.flow.Scenes.*;

import java.nio.file.Path;
import java.sql.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.bancheng.device.printer.*;
import org.bancheng.hall.*;
import org.bancheng.kiosk.flow.*;
import org.bancheng.kiosk.flow.KioskEvent.*;
import org.bancheng.kiosk.paper.*;
import org.bancheng.kiosk.spool.*;
import org.bancheng.kiosk.wire.KioskWire;
import org.bancheng.station.HallClock;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes nothing for a while. */
class FullDiskTest {
  @TempDir Path folder;
  private final RecordingBus bus = new RecordingBus();
  private final AtomicReference<Instant> now = new AtomicReference<>(NINE);
  private final HallClock clock = new HallClock(now::get, Optional.empty());
  private final List<KioskScene> scenes = new CopyOnWriteArrayList<>();
  private SqliteSpool spool;
  private KioskDesk desk;

  private static final class Silent implements TicketPrinter {
    public CompletableFuture<PrintOutcome> print(TicketPaper paper) {
      return new CompletableFuture<>();
    }

    public PrinterState state() {
      return PrinterState.UNKNOWN;
    }

    public void onStateChange(Consumer<PrinterState> listener) {}

    public void close() {}
  }

  private Path file() {
    return folder.resolve("s.db");
  }

  private void open() {
    spool = SqliteSpool.open(file(), now::get, UUID::randomUUID);
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
            new StatusTeller(wire, clock, "dev"));
    desk = new KioskDesk(new KioskFlow(FlowSettings.standard()), work, now::get, UUID::randomUUID);
    desk.start();
    desk.watch(scenes::add);
  }

  private Connection holder;

  /** Nothing can be written: somebody holds the file, as in PaperHandTest. */
  private void diskFull(boolean full) throws SQLException {
    if (full) {
      holder = DriverManager.getConnection("jdbc:sqlite:" + file());
      holder.createStatement().execute("begin immediate");
    } else {
      holder.createStatement().execute("rollback");
      holder.close();
    }
  }

  private void pass(Duration time) throws InterruptedException {
    for (long i = 0; i < time.toMillis() / 1000; i++) {
      now.updateAndGet(it -> it.plusSeconds(1));
      desk.post(new HubHeard(true));
      desk.post(new Tick());
      Thread.sleep(20);
    }
    Thread.sleep(600);
  }

  private List<String> requests() {
    List<String> all = new ArrayList<>();
    for (byte[] p : List.copyOf(bus.payloads)) {
      all.add(new String(p, java.nio.charset.StandardCharsets.UTF_8));
    }
    return all;
  }

  @AfterEach
  void end() {
    desk.close();
    spool.close();
  }

  @Test
  void aTakeGivenUpWhileTheDiskWasFullIsReportedWhenThereIsRoom() throws Exception {
    open();
    startDesk();
    desk.post(new MenuHeard(HALL, demoMenu()));
    desk.post(new HubHeard(true));
    desk.post(new ServiceTouched(A));
    pass(Duration.ofSeconds(1));
    now.updateAndGet(it -> it.plusSeconds(1));
    desk.post(new ServiceTouched(A)); // reader not ready: taken without a card
    await().until(() -> requests().stream().anyMatch(it -> it.contains("\"take\"")));
    diskFull(true);
    pass(Duration.ofSeconds(17));
    await().until(() -> scenes.get(scenes.size() - 1).state() instanceof KioskState.NoAnswer);
    Thread.sleep(2500);
    diskFull(false);
    pass(Duration.ofSeconds(60));
    assertThat(requests()).anyMatch(it -> it.contains("TIMED_OUT"));
  }

  @Test
  void numbersLeftByTheLastRunAreToldAlsoIfTheDiskWasFullAtTheStart() throws Exception {
    open();
    spool
        .own()
        .give(
            new TakeOrder(TAKE, B, ELDER), new KioskLetter("K"), NINE, Optional.of(Duration.ZERO));
    spool.begun(new TicketId(new UUID(7, 2)));
    spool.keep(new KeptMenu(HALL, demoMenu()));
    spool.close();
    open();
    diskFull(true);
    startDesk();
    Thread.sleep(2500);
    diskFull(false);
    pass(Duration.ofSeconds(60));
    assertThat(requests()).as("the number").anyMatch(it -> it.contains("BK001"));
  }

  @Test
  void theKeptMenuComesBackAlsoIfTheDiskWasFullAtTheStart() throws Exception {
    open();
    spool.keep(new KeptMenu(HALL, demoMenu()));
    spool.close();
    open();
    diskFull(true);
    startDesk();
    Thread.sleep(3000);
    diskFull(false);
    assertThat(scenes.get(scenes.size() - 1).around().offers()).isNotEmpty();
  }
}

package org.bancheng.kiosk;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.core.ConditionFactory;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.MemoryBus;
import org.bancheng.bus.message.KioskStatus;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.emulator.EmulatedCards;
import org.bancheng.device.emulator.PaperImage;
import org.bancheng.device.emulator.PrinterEmulator;
import org.bancheng.device.emulator.ReaderEmulator;
import org.bancheng.device.idcard.ReaderSettings;
import org.bancheng.device.printer.EscPosTicketPrinter;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.serial.MemoryLinePair;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.ServiceId;
import org.bancheng.kiosk.flow.FlowSettings;
import org.bancheng.kiosk.flow.KioskEvent;
import org.bancheng.kiosk.flow.KioskEvent.ServiceTouched;
import org.bancheng.kiosk.flow.KioskEvent.WithoutCardTouched;
import org.bancheng.kiosk.flow.KioskLetter;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.kiosk.flow.KioskState;
import org.bancheng.kiosk.identity.HolderKey;
import org.bancheng.kiosk.spool.SqliteSpool;

/**
 * A kiosk without a screen, with its reader, its printer, its spool, and the hub it talks to. Its
 * folder, bus and hub stay when it starts anew.
 */
final class WholeKiosk implements AutoCloseable {
  static final ServiceId B = new ServiceId("B");
  private static final HallId HALL = new HallId("demo");
  private static final KioskId KIOSK = new KioskId("kiosk-1");

  final MemoryBus bus = new MemoryBus();
  final FakeHub hub = new FakeHub(bus, KIOSK);
  final List<PaperImage> papers = new CopyOnWriteArrayList<>();
  final List<KioskScene> scenes = new CopyOnWriteArrayList<>();
  private final DeviceClock clock = DeviceClock.system();
  private final Path folder;
  private ReaderEmulator reader;
  private PrinterEmulator printer;
  private Kiosk kiosk;
  private boolean running;

  WholeKiosk(Path folder, FlowSettings flow) {
    this.folder = folder;
    start(flow);
  }

  /** A flow that has patience with people, and little with reader and hub. */
  static FlowSettings flow(Duration answerWithin, Optional<KioskLetter> letter) {
    return new FlowSettings(
        answerWithin,
        Duration.ofMillis(400),
        Duration.ofMillis(300),
        Duration.ofMillis(1500),
        Duration.ofSeconds(30),
        Duration.ofSeconds(30),
        Duration.ofSeconds(30),
        Duration.ofSeconds(30),
        Duration.ofSeconds(10),
        Duration.ZERO,
        Duration.ZERO,
        letter,
        Optional.empty());
  }

  void restart(FlowSettings flow) {
    stop();
    start(flow);
  }

  void start(FlowSettings flow) {
    running = true;
    MemoryLinePair readerLine = MemoryLinePair.threaded(clock);
    MemoryLinePair printerLine = MemoryLinePair.threaded(clock);
    reader = ReaderEmulator.on(readerLine.device(), clock);
    reader.readTime(Duration.ofMillis(50));
    PrinterProfile profile = PrinterProfile.wide();
    printer = PrinterEmulator.on(printerLine.device(), profile, clock, papers::add);
    scenes.clear();
    kiosk =
        Kiosk.start(
            KioskSettings.of(HALL, KIOSK).with(flow),
            new KioskParts(
                bus.newClient(),
                readerLine.host(),
                ReaderSettings.standard(),
                EscPosTicketPrinter.on(printerLine.host(), profile, clock),
                HolderKey.of(new byte[32]),
                SqliteSpool.open(folder.resolve("spool.db"), Clock.systemUTC(), UUID::randomUUID),
                clock,
                Clock.systemUTC(),
                UUID.randomUUID()));
    kiosk.watch(scenes::add);
    awaitState(KioskState.Start.class);
    patiently().until(() -> last().around().reader().ready());
  }

  void stop() {
    if (!running) {
      return;
    }
    running = false;
    kiosk.close();
    reader.close();
    printer.close();
  }

  @Override
  public void close() {
    stop();
    hub.close();
  }

  ReaderEmulator reader() {
    return reader;
  }

  PrinterEmulator printer() {
    return printer;
  }

  void touch(KioskEvent.Touch touch) {
    kiosk.touch(touch);
  }

  void takesWithoutACard() {
    touch(new ServiceTouched(B));
    awaitState(KioskState.CardPrompt.class);
    touch(new WithoutCardTouched());
  }

  void lay(String card) {
    reader.lay(EmulatedCards.byId(card).orElseThrow());
  }

  KioskScene last() {
    return scenes.get(scenes.size() - 1);
  }

  KioskStatus status() {
    byte[] payload = bus.retained(new Topics(HALL).kioskStatus(KIOSK)).orElseThrow();
    return BusJson.read(payload, KioskStatus.class);
  }

  static ConditionFactory patiently() {
    return await().atMost(Duration.ofSeconds(20));
  }

  void awaitState(Class<? extends KioskState> state) {
    patiently().until(() -> !scenes.isEmpty() && state.isInstance(last().state()));
  }

  void awaitReport() {
    patiently().until(() -> !hub.reports().isEmpty());
  }

  void awaitEmptySpool() {
    patiently().until(() -> status().spool() == 0);
  }
}

package org.bancheng.kiosk;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bancheng.bus.message.KioskStatus;
import org.bancheng.device.idcard.IdCardReader;
import org.bancheng.hall.Uuid7;
import org.bancheng.kiosk.desk.CardEars;
import org.bancheng.kiosk.desk.DeskWork;
import org.bancheng.kiosk.desk.KioskDesk;
import org.bancheng.kiosk.desk.MenuKeeper;
import org.bancheng.kiosk.desk.OwnNumberCourier;
import org.bancheng.kiosk.desk.OwnNumberHand;
import org.bancheng.kiosk.desk.PaperHand;
import org.bancheng.kiosk.desk.ReportCourier;
import org.bancheng.kiosk.desk.StatusTeller;
import org.bancheng.kiosk.desk.TakeCourier;
import org.bancheng.kiosk.flow.KioskEvent;
import org.bancheng.kiosk.flow.KioskFlow;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.kiosk.identity.HolderMaker;
import org.bancheng.kiosk.paper.TicketPapers;
import org.bancheng.kiosk.screen.KioskPane;
import org.bancheng.kiosk.wire.KioskWire;
import org.bancheng.station.HallClock;
import org.bancheng.station.LatestOnFx;
import org.bancheng.station.SteadyTime;

/**
 * A whole kiosk in one object, with or without a screen. Several may live in one process. Methods
 * may be called from any thread unless they say otherwise.
 */
public final class Kiosk implements AutoCloseable {
  private final KioskSettings settings;
  private final KioskParts parts;
  private final HallClock clock;
  private final KioskWire wire;
  private final KioskDesk desk;
  private final IdCardReader reader;

  private Kiosk(KioskSettings settings, KioskParts parts) {
    this.settings = settings;
    this.parts = parts;
    SteadyTime steady = new SteadyTime(parts.clock());
    this.clock = new HallClock(parts.clock(), steady, settings.zone());
    this.wire = new KioskWire(settings.hall(), settings.kiosk(), parts.bus(), clock);
    Supplier<UUID> ids = ids(parts.clock());
    this.desk = new KioskDesk(new KioskFlow(settings.flow()), work(ids), steady, ids);
    this.reader =
        IdCardReader.on(
            parts.reader(),
            parts.readerSettings(),
            parts.deviceClock(),
            new CardEars(holders(), desk::post));
  }

  /** Puts a kiosk together and sets it to work: devices, bus, everything runs when this returns. */
  public static Kiosk start(KioskSettings settings, KioskParts parts) {
    Kiosk kiosk = new Kiosk(settings, parts);
    kiosk.begin();
    return kiosk;
  }

  private static Supplier<UUID> ids(InstantSource clock) {
    SecureRandom random = new SecureRandom();
    return () -> Uuid7.of(clock.instant(), random);
  }

  private HolderMaker holders() {
    return new HolderMaker(parts.key(), settings.elderlyFrom(), () -> clock.now().toLocalDate());
  }

  private DeskWork work(Supplier<UUID> ids) {
    return new DeskWork(
        parts.spool(),
        new TakeCourier(parts.spool(), wire, clock),
        new PaperHand(parts.printer(), parts.spool(), papers(), parts.clock(), ids),
        new ReportCourier(parts.spool(), wire, clock),
        new OwnNumberHand(parts.spool().own(), clock),
        new OwnNumberCourier(parts.spool().own(), wire, clock, ids),
        new MenuKeeper(parts.spool()),
        new StatusTeller(wire, clock, version(), parts.run()));
  }

  private TicketPapers papers() {
    return new TicketPapers(settings.ticket(), settings.name());
  }

  private static String version() {
    return System.getProperty("bancheng.version", "dev");
  }

  private void begin() {
    desk.start();
    parts.printer().onStateChange(state -> printerChanged());
    printerChanged();
    wire.listen(desk::post, desk::reply, desk::hallDay);
    wire.listenForTwins(parts.run(), desk::post);
    parts.bus().onConnection(desk::connection);
    parts.bus().start();
  }

  /** Looked at on the kiosk's thread: what was asked before may be old when it gets there. */
  private void printerChanged() {
    desk.post(() -> new KioskEvent.PrinterChanged(parts.printer().state()));
  }

  /** A touch of the screen, or of anything that stands in for it. */
  public void touch(KioskEvent.Touch touch) {
    desk.post(touch);
  }

  /** Scenes from now on, the present one at once; on the kiosk's thread. */
  public void watch(Consumer<KioskScene> watcher) {
    desk.watch(watcher);
  }

  /**
   * A screen of this kiosk. On the JavaFX thread.
   *
   * @param changed runs after each change worth a picture, on the JavaFX thread
   */
  public KioskPane newScreen(Runnable changed) {
    KioskPane pane = new KioskPane(settings.name(), desk::post, changed);
    LatestOnFx<KioskScene> view = new LatestOnFx<>(scene -> pane.show(scene, clock.shown()));
    desk.watch(view::offer);
    return pane;
  }

  /** Stops the devices, tells the hall, ends. */
  @Override
  public void close() {
    reader.close();
    parts.printer().close();
    desk.close();
    wire.tell(KioskStatus.gone(parts.run()));
    parts.bus().close();
    parts.spool().close();
  }
}

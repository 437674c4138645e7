package org.bancheng.kiosk;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusSettings;
import org.bancheng.bus.client.PahoBusClient;
import org.bancheng.bus.message.KioskStatus;
import org.bancheng.device.idcard.ReaderSettings;
import org.bancheng.kiosk.identity.HolderKey;
import org.bancheng.kiosk.spool.SqliteSpool;
import org.bancheng.station.FxThread;
import org.bancheng.station.ScreenShow;

/** One kiosk as a process of its own: devices, bus, screen, pictures. */
final class KioskProcess implements AutoCloseable {
  private final KioskDevices devices;
  private final Kiosk kiosk;
  private final CountDownLatch closed;
  private final AtomicBoolean closing = new AtomicBoolean();

  private KioskProcess(KioskDevices devices, Kiosk kiosk, CountDownLatch closed) {
    this.devices = devices;
    this.kiosk = kiosk;
    this.closed = closed;
  }

  /** Whether screens are drawn off-screen: asked for, or the launcher found no display. */
  static boolean offScreen(boolean asked) {
    return asked || FxThread.isOffScreen();
  }

  static KioskProcess start(
      KioskSetup setup, boolean headless, Optional<Path> pictures, CountDownLatch closed) {
    HolderKey key =
        setup
            .key()
            .map(HolderKey::read)
            .orElseGet(
                () -> HolderKey.readOrMake(setup.data().resolve("holder.key"), new SecureRandom()));
    if (offScreen(headless)) {
      FxThread.offScreen();
    }
    FxThread.start();
    KioskDevices devices = new KioskDevices(setup, pictures);
    Kiosk kiosk = Kiosk.start(setup.settings(), parts(setup, devices, key));
    String name = setup.settings().kiosk().value();
    ScreenShow.open(name, offScreen(headless), pictures, kiosk::newScreen);
    pictures.ifPresent(it -> System.out.println("Pictures of the screen: " + it));
    System.out.println("Kiosk " + name + " is looking for its hub at " + setup.broker());
    return new KioskProcess(devices, kiosk, closed);
  }

  private static KioskParts parts(KioskSetup setup, KioskDevices devices, HolderKey key) {
    Clock clock = Clock.systemUTC();
    UUID run = UUID.randomUUID();
    return new KioskParts(
        bus(setup, run),
        devices.reader(),
        ReaderSettings.standard(),
        devices.printer(),
        key,
        SqliteSpool.open(setup.data().resolve("spool.db"), clock, UUID::randomUUID),
        devices.clock(),
        clock,
        run);
  }

  private static BusClient bus(KioskSetup setup, UUID run) {
    KioskSettings who = setup.settings();
    String will = new Topics(who.hall()).kioskStatus(who.kiosk());
    return new PahoBusClient(
        BusSettings.of(setup.broker().host(), setup.broker().port(), who.kiosk().value())
            .withWill(will, BusJson.write(KioskStatus.gone(run))));
  }

  @Override
  public void close() {
    if (closing.compareAndSet(false, true)) {
      kiosk.close();
      devices.close();
      closed.countDown();
    }
  }
}

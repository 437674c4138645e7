package org.bancheng.demo.script;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.bancheng.demo.devices.DemoDevices;
import org.bancheng.device.emulator.EmulatedCards;
import org.bancheng.device.emulator.ReaderEmulator;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.Kiosk;
import org.bancheng.kiosk.flow.KioskEvent;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.kiosk.flow.KioskState;
import org.jspecify.annotations.Nullable;

/** Touches the kiosk and lays cards as a citizen would, no faster than the screen allows. */
public final class KioskFinger {
  private static final long BETWEEN_TOUCHES_MS = 600;

  private final Kiosk kiosk;
  private final DemoDevices devices;
  private final AtomicReference<@Nullable KioskScene> scene = new AtomicReference<>();

  public KioskFinger(Kiosk kiosk, DemoDevices devices) {
    this.kiosk = kiosk;
    this.devices = devices;
    kiosk.watch(scene::set);
  }

  /** One visit at the kiosk, until the paper is out and the screen is back at the start. */
  TicketId takeNumber(Citizen citizen) throws InterruptedException, TimeoutException {
    int papers = devices.tray().count();
    await(KioskState.Start.class);
    Optional<ReaderEmulator> reader = citizen.card().flatMap(card -> devices.emulatedReader());
    if (reader.isPresent()) {
      EmulatedCards.byId(citizen.card().orElseThrow()).ifPresent(reader.get()::lay);
      DemoScript.await("the card is read", this::hasGuest);
      touch(new KioskEvent.ServiceTouched(citizen.service()));
    } else {
      touch(new KioskEvent.ServiceTouched(citizen.service()));
      await(KioskState.CardPrompt.class);
      touch(new KioskEvent.WithoutCardTouched());
    }
    KioskState.TicketTaken done = await(KioskState.TicketTaken.class);
    devices.tray().await(papers + 1, BETWEEN_TOUCHES_MS);
    reader.ifPresent(ReaderEmulator::lift);
    touch(new KioskEvent.BackTouched());
    await(KioskState.Start.class);
    return done.slip().ticket();
  }

  private boolean hasGuest() {
    KioskScene now = scene.get();
    return now != null
        && now.state() instanceof KioskState.Start start
        && start.guest().isPresent();
  }

  private <T extends KioskState> T await(Class<T> state)
      throws InterruptedException, TimeoutException {
    DemoScript.await(
        "kiosk state " + state.getSimpleName(),
        () -> {
          KioskScene now = scene.get();
          return now != null && state.isInstance(now.state());
        });
    KioskScene now = scene.get();
    if (now == null || !state.isInstance(now.state())) {
      throw new TimeoutException(
          "the kiosk left the state " + state.getSimpleName() + " by itself");
    }
    return state.cast(now.state());
  }

  private void touch(KioskEvent.Touch touch) throws InterruptedException {
    Thread.sleep(BETWEEN_TOUCHES_MS);
    kiosk.touch(touch);
  }
}

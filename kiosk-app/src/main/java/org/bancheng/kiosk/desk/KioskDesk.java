package org.bancheng.kiosk.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bancheng.bus.message.KioskReply;
import org.bancheng.kiosk.flow.KioskEffect;
import org.bancheng.kiosk.flow.KioskEvent;
import org.bancheng.kiosk.flow.KioskFlow;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.kiosk.flow.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Owns the scene. Everything public may be called from any thread and returns at once. */
public final class KioskDesk implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(KioskDesk.class);
  private static final Duration TICK = Duration.ofMillis(250);
  private static final Duration LAST_WORK = Duration.ofSeconds(5);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "kiosk"));
  private final List<Consumer<KioskScene>> watchers = new CopyOnWriteArrayList<>();
  private final KioskFlow flow;
  private final DeskWork work;
  private final InstantSource steady;
  private final Supplier<UUID> ids;
  private KioskScene scene;

  /**
   * @param steady a clock that never goes back
   * @param ids for takes, version 7
   */
  public KioskDesk(KioskFlow flow, DeskWork work, InstantSource steady, Supplier<UUID> ids) {
    this.flow = flow;
    this.work = work;
    this.steady = steady;
    this.ids = ids;
    this.scene = KioskScene.switchedOn(steady.instant());
  }

  /** Recovers what the last run left behind and begins to tick. */
  public void start() {
    onThread(() -> work.recover().ifPresent(this::step));
    thread.scheduleWithFixedDelay(
        () -> safely(this::tick), TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Something happened. */
  public void post(KioskEvent event) {
    onThread(() -> step(event));
  }

  /** Something may have happened: what, is asked on the kiosk's thread. */
  public void post(Supplier<KioskEvent> event) {
    onThread(() -> step(event.get()));
  }

  /** The hub answered something. */
  public void reply(KioskReply reply) {
    onThread(() -> work.eventOf(reply).ifPresent(this::step));
  }

  /** The hub, just heard, said its hall day. */
  public void hallDay(LocalDate day) {
    onThread(() -> work.hallDay(day));
  }

  /** The bus came or went. */
  public void connection(boolean up) {
    onThread(() -> work.connection(up, scene, steady.instant()));
  }

  /** Scenes from now on, the present one at once; on the kiosk's thread. */
  public void watch(Consumer<KioskScene> watcher) {
    onThread(
        () -> {
          watchers.add(watcher);
          watcher.accept(scene);
        });
  }

  private void tick() {
    step(new KioskEvent.Tick());
    work.lookAtDisk(steady.instant()).ifPresent(this::step);
    work.tick(scene, steady.instant());
  }

  private void step(KioskEvent event) {
    Instant now = steady.instant();
    Step step = flow.on(scene, event, now, ids.get());
    if (!step.scene().state().getClass().equals(scene.state().getClass())) {
      log.debug("{} -> {}", event.getClass().getSimpleName(), step.scene().state().getClass());
    }
    scene = step.scene();
    for (KioskEffect effect : step.effects()) {
      safely(() -> work.carryOut(effect, scene, this::post));
    }
    watchers.forEach(watcher -> watcher.accept(scene));
  }

  private void onThread(Runnable job) {
    try {
      thread.execute(() -> safely(job));
    } catch (RejectedExecutionException closed) {
      log.debug("The kiosk is closed; what comes now is too late");
    }
  }

  /** One thing that fails must not stop the kiosk. */
  private static void safely(Runnable job) {
    try {
      job.run();
    } catch (RuntimeException | Error e) {
      log.error("The kiosk could not do something and goes on", e);
    }
  }

  /** Finishes what is queued and stops. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LAST_WORK.toMillis(), TimeUnit.MILLISECONDS)) {
        log.warn("The kiosk's last work is not done after {} s", LAST_WORK.toSeconds());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

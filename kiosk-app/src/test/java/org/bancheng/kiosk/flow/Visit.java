package org.bancheng.kiosk.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A kiosk played by a test: events in, scene and effects to look at, time by hand. */
public final class Visit {
  private final KioskFlow flow;
  private final List<KioskEffect> effects = new ArrayList<>();
  private KioskScene scene;
  private Instant now;
  private long ids;

  private Visit(FlowSettings settings, KioskScene scene) {
    this.flow = new KioskFlow(settings);
    this.scene = scene;
    this.now = scene.now();
  }

  public static Visit atAWorkingKiosk() {
    return atAWorkingKiosk(FlowSettings.standard());
  }

  public static Visit atAWorkingKiosk(FlowSettings settings) {
    return new Visit(settings, Scenes.scene(KioskState.Start.EMPTY));
  }

  public static Visit from(FlowSettings settings, KioskScene scene) {
    return new Visit(settings, scene);
  }

  /** Something happens, a second after what happened before. */
  public Visit then(KioskEvent event) {
    return after(Duration.ofSeconds(1), event);
  }

  public Visit after(Duration pause, KioskEvent event) {
    now = now.plus(pause);
    Step step = flow.on(scene, event, now, new UUID(7, ++ids));
    scene = step.scene();
    effects.addAll(step.effects());
    return this;
  }

  /** Time passes, with the hub's heartbeat in it. */
  public Visit wait(Duration pause) {
    Instant end = now.plus(pause);
    while (now.isBefore(end)) {
      after(Duration.ofMillis(500), new KioskEvent.HubHeard(true));
      after(Duration.ZERO, new KioskEvent.Tick());
    }
    return this;
  }

  public KioskScene scene() {
    return scene;
  }

  public KioskState state() {
    return scene.state();
  }

  public List<KioskEffect> effects() {
    return effects;
  }

  public <E extends KioskEffect> List<E> effects(Class<E> kind) {
    return effects.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public KioskEffect.SendTake lastTake() {
    List<KioskEffect.SendTake> takes = effects(KioskEffect.SendTake.class);
    return takes.get(takes.size() - 1);
  }
}

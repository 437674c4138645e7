package org.bancheng.kiosk.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What an event led to. */
public record Step(KioskScene scene, List<KioskEffect> effects) {
  public Step {
    effects = List.copyOf(effects);
  }

  static Step to(KioskScene scene) {
    return new Step(scene, List.of());
  }

  Step judged(Duration silence) {
    return new Step(scene.with(scene.around().judged(scene.now(), silence)), effects);
  }

  Step after(KioskScene before) {
    return new Step(scene.after(before), effects);
  }

  Step and(KioskEffect effect) {
    List<KioskEffect> all = new ArrayList<>(effects);
    all.add(effect);
    return new Step(scene, all);
  }
}

package org.bancheng.kiosk.flow;

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

  Step and(KioskEffect effect) {
    List<KioskEffect> all = new ArrayList<>(effects);
    all.add(effect);
    return new Step(scene, all);
  }
}

package org.bancheng.device.gpio;

import java.time.Duration;

/**
 * How a cabinet is wired and listened to.
 *
 * @param plan the pins
 * @param outputs the level that switches tower light and buzzer on; the status LED is always HIGH
 * @param button how the call button is listened to
 * @param presenceHold how long the presence sensor must be low before the person has left, 30..60 s
 */
public record PanelSettings(
    PinPlan plan, ActiveLevel outputs, ButtonSettings button, Duration presenceHold) {
  public PanelSettings {
    if (presenceHold.toMillis() < 30_000 || presenceHold.toMillis() > 60_000) {
      throw new IllegalArgumentException("presence hold must be 30..60 s: " + presenceHold);
    }
  }

  /** HIGH switches on, usual button, 30 s hold. */
  public static PanelSettings standard(PinPlan plan) {
    return new PanelSettings(
        plan, ActiveLevel.HIGH, ButtonSettings.standard(), Duration.ofSeconds(30));
  }

  /** The same for boards where that level switches on. */
  public PanelSettings switchingAt(ActiveLevel level) {
    return new PanelSettings(plan, level, button, presenceHold);
  }
}

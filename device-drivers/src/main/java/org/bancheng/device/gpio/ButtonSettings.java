package org.bancheng.device.gpio;

import java.time.Duration;
import java.util.Optional;

/**
 * How a button is listened to.
 *
 * @param debounce how long a level must stand before it counts
 * @param repeatGuard presses sooner than this after the last one are ignored
 * @param longPress how long a long press is; empty: every press counts at once
 */
public record ButtonSettings(
    Duration debounce, Duration repeatGuard, Optional<Duration> longPress) {

  /** 40 ms, 300 ms, acts at the press. */
  public static ButtonSettings standard() {
    return new ButtonSettings(Duration.ofMillis(40), Duration.ofMillis(300), Optional.empty());
  }

  /** The same with long presses told apart: a short press then counts at the release. */
  public ButtonSettings withLongPress(Duration held) {
    return new ButtonSettings(debounce, repeatGuard, Optional.of(held));
  }
}

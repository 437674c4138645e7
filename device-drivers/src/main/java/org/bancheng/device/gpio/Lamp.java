package org.bancheng.device.gpio;

/** A lamp, a relay, a buzzer: on or off. May be switched from any thread. */
@FunctionalInterface
public interface Lamp {
  void light(boolean on);
}

package org.bancheng.device.gpio;

/** The raw level of an input pin. May be asked from any thread. */
@FunctionalInterface
public interface PinInput {
  /** Whether the level is high at this moment. */
  boolean high();
}

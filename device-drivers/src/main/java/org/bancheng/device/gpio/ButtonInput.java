package org.bancheng.device.gpio;

/** The raw level of one contact, bouncing and all. May be asked from any thread. */
@FunctionalInterface
public interface ButtonInput {
  /** Whether the contact is closed at this moment. */
  boolean closed();
}

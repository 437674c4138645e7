package org.bancheng.device.gpio;

/** The bias of an input. */
public enum Pull {
  /** For a contact to ground. */
  UP,
  /** For a sensor that drives the pin itself, so that a cut wire reads low. */
  DOWN
}

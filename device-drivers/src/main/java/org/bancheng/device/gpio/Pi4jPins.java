package org.bancheng.device.gpio;

import com.pi4j.context.Context;

/** The pins of a Raspberry Pi through Pi4J. */
public final class Pi4jPins implements AutoCloseable {

  private Pi4jPins() {}

  /**
   * The real pins.
   *
   * @throws org.bancheng.device.DeviceException if this is no Raspberry Pi or its pins are not ours
   *     to use
   */
  public static Pi4jPins real() {
    throw new UnsupportedOperationException();
  }

  /** The pins of a context made by the caller: a mock one in tests and the demo. */
  public static Pi4jPins of(Context context) {
    throw new UnsupportedOperationException();
  }

  /** A contact between a pin (BCM number) and ground. */
  public ButtonInput button(int bcm) {
    throw new UnsupportedOperationException();
  }

  /** A lamp on a pin (BCM number), off at first and at the end. */
  public Lamp lamp(int bcm) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}

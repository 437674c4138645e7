package org.bancheng.device.gpio;

/** The pins of a board. */
public interface Pins extends AutoCloseable {
  /**
   * An input.
   *
   * @param bcm the pin's BCM number
   * @param edge told of changes, as far as the library tells
   * @throws org.bancheng.device.DeviceException if the pin is taken or does not exist
   */
  PinInput input(int bcm, Pull pull, PinEdge edge);

  /**
   * An output, off at first and after {@link #close}.
   *
   * @throws org.bancheng.device.DeviceException if the pin is taken or does not exist
   */
  Lamp output(int bcm, ActiveLevel on);

  /** Switches every output off and frees the pins. */
  @Override
  void close();
}

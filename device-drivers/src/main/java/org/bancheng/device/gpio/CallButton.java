package org.bancheng.device.gpio;

import org.bancheng.device.DeviceClock;

/** A push button without bounces. Polled by one thread. */
public final class CallButton {

  public CallButton(
      ButtonInput input, ButtonSettings settings, DeviceClock clock, ButtonListener listener) {}

  /** Looks at the contact; to be called every 5 to 20 ms. */
  public void poll() {}
}

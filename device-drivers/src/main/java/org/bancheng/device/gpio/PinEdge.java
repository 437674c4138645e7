package org.bancheng.device.gpio;

/**
 * Hears of level changes, on a thread of the GPIO library; must not wait. May never be called: some
 * libraries lose their events at the start, so levels are polled besides.
 */
@FunctionalInterface
public interface PinEdge {
  void changed(boolean high);
}

package org.bancheng.device.gpio;

import org.jspecify.annotations.Nullable;

/** Passes edges on to a tamper switch that is made after its input. */
final class TamperEdge implements PinEdge {
  private final Runnable wake;
  private volatile @Nullable TamperSwitch tamper;

  TamperEdge(Runnable wake) {
    this.wake = wake;
  }

  void tellTo(TamperSwitch made) {
    tamper = made;
  }

  @Override
  public void changed(boolean high) {
    TamperSwitch made = tamper;
    if (made != null) {
      made.edge(high);
    }
    wake.run();
  }
}

package org.bancheng.demo.simulate;

/** Whether faults happen: from the opening until the last hour's quiet. */
final class Weather {
  private boolean calm;

  boolean stormy() {
    return !calm;
  }

  void calmsDown() {
    calm = true;
  }
}

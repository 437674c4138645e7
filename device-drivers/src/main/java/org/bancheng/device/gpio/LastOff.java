package org.bancheng.device.gpio;

/** A lamp that, once ended, is off and stays so, whoever still wants to light it. */
final class LastOff implements Lamp {
  private final Lamp lamp;
  private boolean ended;

  LastOff(Lamp lamp) {
    this.lamp = lamp;
    lamp.light(false);
  }

  @Override
  public synchronized void light(boolean on) {
    if (!ended) {
      lamp.light(on);
    }
  }

  synchronized void end() {
    ended = true;
    lamp.light(false);
  }
}

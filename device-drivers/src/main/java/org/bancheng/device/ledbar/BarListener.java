package org.bancheng.device.ledbar;

/** Hears which bars answer; once per change, on the line's owner thread. */
public interface BarListener {
  /** No answer to a request and its repeats, or the line is lost. */
  void barDead(int address);

  /** A bar that was dead, or was never heard, answers. */
  void barAlive(int address);
}

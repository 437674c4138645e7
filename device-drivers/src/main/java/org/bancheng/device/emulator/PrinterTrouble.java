package org.bancheng.device.emulator;

/** What can be wrong with an emulated printer; several at once are possible. */
public enum PrinterTrouble {
  PAPER_OUT,
  COVER_OPEN,
  CUTTER_JAMMED,
  /** A warning: printing goes on. */
  PAPER_NEAR_END,
  /** Switched off: says nothing, prints nothing. */
  DEAD
}

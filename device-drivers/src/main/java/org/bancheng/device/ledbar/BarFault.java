package org.bancheng.device.ledbar;

/** What an emulated bar does wrong. */
public enum BarFault {
  NONE,
  /** Hears nothing, says nothing. */
  DEAD,
  /** Its answers arrive damaged. */
  GARBLING,
  /** Its answers come one second late. */
  LATE
}

package org.bancheng.hall;

/** Where a ticket was asked for. */
public enum Channel {
  KIOSK,
  /** At a kiosk that could not reach the hub; merged later. */
  OFFLINE,
  DESK
}

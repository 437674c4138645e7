package org.bancheng.hall;

/** Where a ticket was asked for. */
public enum Channel {
  KIOSK,
  DESK
}

package org.bancheng.kiosk.flow;

/** What lies on the card reader. */
public enum CardPlace {
  EMPTY,
  /** A card was found and is being read: it must not move. */
  READING,
  /** A card that was read still lies there. */
  LYING
}

package org.bancheng.device.emulator;

/** What can be wrong with an emulated printer; several at once are possible. */
public enum PrinterTrouble {
  PAPER_OUT,
  /** The next 20 mm are the last of the roll: the paper ends in the middle of a ticket. */
  PAPER_ENDS_SOON,
  COVER_OPEN,
  CUTTER_JAMMED,
  /** All well until the next cut; the knife sticks in it. */
  CUTTER_JAMS_AT_CUT,
  /** A jam of the paper path, "mechanical error" of DLE EOT 3. */
  PAPER_JAMMED,
  /** Printed too much: stops until the head is cool; mends itself on a real printer. */
  HEAD_HOT,
  /** A fault of the electronics: only switching off and on helps. */
  UNRECOVERABLE,
  /** Somebody holds the feed button: off-line while the paper is fed. */
  FEED_BUTTON,
  /** The ticket is stuck on its way to the mouth. */
  PRESENTER_JAMMED,
  /** A warning: printing goes on. */
  PAPER_NEAR_END,
  /** The pin of the cash drawer is high; says nothing about printing. */
  DRAWER_PIN_HIGH,
  /** Prints, but never answers "are you done?", neither GS r nor the process id. */
  NEVER_SAYS_DONE,
  /** Switched off: says nothing, prints nothing, forgets its buffer. */
  DEAD
}

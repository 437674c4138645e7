package org.bancheng.device.tool;

import org.bancheng.device.serial.LineAddress;

/**
 * What hangs on one port.
 *
 * @param well whether nothing is to be done
 * @param baud the speed at which it answered, or was asked last; means nothing off serial ports
 * @param english what it is, what is wrong, what to do; one line
 * @param chinese the same
 */
record Finding(
    LineAddress address, Kind kind, boolean well, int baud, String english, String chinese) {

  /** What was found. */
  enum Kind {
    READER,
    PRINTER,
    /** The port opens, but nobody answers, or nobody we know. */
    NOTHING,
    /** The port does not open. */
    NO_PORT
  }

  /** The one line for people. */
  String line() {
    String mark = well ? "ok   " : "BAD  ";
    return mark + address + ": " + english + (chinese.isEmpty() ? "" : " · " + chinese);
  }
}

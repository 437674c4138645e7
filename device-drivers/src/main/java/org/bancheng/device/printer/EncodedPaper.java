package org.bancheng.device.printer;

import java.time.Duration;

/**
 * A paper as bytes.
 *
 * @param bytes ESC/POS, without an initialisation
 * @param heightDots length of the paper
 */
record EncodedPaper(byte[] bytes, int heightDots) {
  private static final int BITS_PER_BYTE = 10;

  /** At 180 dpi; finer printers need a little less time. */
  private static final int DOTS_PER_MM = 7;

  private static final Duration CUT = Duration.ofSeconds(1);

  /** Time on the wire. */
  Duration wireTime(PrinterProfile profile) {
    return Duration.ofMillis(bytes.length * BITS_PER_BYTE * 1_000L / profile.baud());
  }

  /** Time until the last word about the paper should have come: wire, printing, cut, reserve. */
  Duration patience(PrinterProfile profile) {
    long printing = heightDots * 1_000L / DOTS_PER_MM / profile.speedMmPerSecond();
    return wireTime(profile).plusMillis(printing).plus(CUT).plus(profile.reserve());
  }
}

package org.bancheng.device.printer;

import java.util.Locale;

/**
 * Four letters or digits for each paper, all different for 1.6 million papers. Not for several
 * threads.
 */
final class JobIds {
  private static final int RADIX = 36;
  static final int COUNT = RADIX * RADIX * RADIX * RADIX;

  private int next;

  /**
   * @param first any number: a printer may still answer for a paper of the program's last run
   */
  JobIds(int first) {
    this.next = Math.floorMod(first, COUNT);
  }

  String next() {
    String digits = Integer.toString(next, RADIX).toUpperCase(Locale.ROOT);
    next = (next + 1) % COUNT;
    return "0".repeat(4 - digits.length()) + digits;
  }
}

package org.bancheng.device.printer;

import java.time.Duration;

/**
 * The part of a kiosk printer that holds the cut ticket out, {@code GS e}: function 2 pulls it back
 * in, function 3 holds it out (CUSTOM KPM210, Pyramid Reliance).
 *
 * @param steps how far a ticket is held out, in the printer's own steps, 1..255 (0.625 mm on the
 *     KPM210); 0: the printer does it by itself after the cut
 * @param retractAfter a ticket is pulled back so long after it was printed, 1 s or more: who has
 *     not taken it has left
 */
public record Presenter(int steps, Duration retractAfter) {
  public Presenter {
    if (steps < 0 || steps > 255) {
      throw new IllegalArgumentException("steps must be 0..255: " + steps);
    }
    if (retractAfter.toSeconds() < 1) {
      throw new IllegalArgumentException("retract after 1 s or more: " + retractAfter);
    }
  }
}

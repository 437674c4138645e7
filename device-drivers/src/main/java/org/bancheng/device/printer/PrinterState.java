package org.bancheng.device.printer;

import java.util.Optional;

/**
 * How the printer is, as far as it tells.
 *
 * @param voice whether it tells at all
 * @param fault why it cannot print, if it cannot
 * @param paperNearEnd the roll is nearly used up: a warning for staff, printing goes on
 */
public record PrinterState(Voice voice, Optional<PrinterFault> fault, boolean paperNearEnd) {

  /** Whether the printer talks back. */
  public enum Voice {
    /** Not asked yet. */
    UNKNOWN,
    ANSWERS,
    /** Never answered a status request: one-way wiring, or no printer. */
    MUTE
  }

  /** Nothing asked yet. */
  public static final PrinterState UNKNOWN =
      new PrinterState(Voice.UNKNOWN, Optional.empty(), false);

  /** Whether a paper sent now has a chance. */
  public boolean canPrint() {
    return fault.isEmpty();
  }
}

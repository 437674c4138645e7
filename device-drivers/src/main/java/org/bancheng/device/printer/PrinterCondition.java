package org.bancheng.device.printer;

import java.util.Map;
import java.util.Optional;

/**
 * What the status bits say, from whichever source. An error that passes by itself (head too hot)
 * counts as off-line only.
 *
 * @param offline not taking data; without another reason it may pass (feed button, recovery)
 */
public record PrinterCondition(
    boolean offline,
    boolean coverOpen,
    boolean paperOut,
    boolean cutterError,
    boolean otherError,
    boolean unrecoverable,
    boolean paperNearEnd) {

  /** All well. */
  static final PrinterCondition GOOD =
      new PrinterCondition(false, false, false, false, false, false, false);

  /**
   * From the answers to DLE EOT 1 to 4.
   *
   * @param answers by question; a missing one counts as "all clear"
   */
  public static PrinterCondition of(Map<Integer, Integer> answers) {
    int printer = answers.getOrDefault(1, 0);
    int cause = answers.getOrDefault(2, 0);
    int error = answers.getOrDefault(3, 0);
    int paper = answers.getOrDefault(4, 0);
    boolean cutter = (error & 0x08) != 0;
    return new PrinterCondition(
        (printer & 0x08) != 0,
        (cause & 0x04) != 0,
        (cause & 0x20) != 0 || (paper & 0x60) != 0,
        cutter,
        (error & 0x04) != 0 || ((cause & 0x40) != 0 && (error & 0x68) == 0),
        (error & 0x20) != 0,
        (paper & 0x0C) != 0);
  }

  /** From the automatic status (GS a). */
  static PrinterCondition of(PrinterWord.AutomaticStatus status) {
    return new PrinterCondition(
        (status.first() & 0x08) != 0,
        (status.first() & 0x20) != 0,
        (status.third() & 0x0C) != 0,
        (status.second() & 0x08) != 0,
        (status.second() & 0x04) != 0,
        (status.second() & 0x20) != 0,
        (status.third() & 0x03) != 0);
  }

  /** Why it cannot print: what a person should mend first. */
  public Optional<PrinterFault> fault() {
    return mendable().or(() -> offline ? Optional.of(PrinterFault.OFFLINE) : Optional.empty());
  }

  /** The same without "off-line for no reason", which may pass by itself. */
  Optional<PrinterFault> mendable() {
    if (coverOpen) {
      return Optional.of(PrinterFault.COVER_OPEN);
    }
    if (paperOut) {
      return Optional.of(PrinterFault.PAPER_OUT);
    }
    if (cutterError) {
      return Optional.of(PrinterFault.CUTTER);
    }
    if (unrecoverable) {
      return Optional.of(PrinterFault.UNRECOVERABLE);
    }
    return otherError ? Optional.of(PrinterFault.ERROR) : Optional.empty();
  }

  /**
   * Whether it has to be told that its jam may be over. Not under an open cover: hands are there.
   */
  boolean waitsForRecovery() {
    return fault().filter(it -> it == PrinterFault.CUTTER || it == PrinterFault.ERROR).isPresent();
  }
}

package org.bancheng.kiosk.wire;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.bus.message.KioskStatus;
import org.bancheng.device.printer.PrinterFault;
import org.bancheng.device.printer.PrinterState;
import org.bancheng.kiosk.flow.Surroundings;

/** How the kiosk is, in the bus contract's words. */
public final class StatusWords {
  private StatusWords() {}

  /**
   * @param spool reports the hub has not answered yet
   */
  public static KioskStatus status(
      Surroundings around,
      int spool,
      String version,
      Optional<Duration> clockOffset,
      ZonedDateTime now,
      UUID run) {
    return new KioskStatus(
        KioskStatus.State.UP,
        now.toOffsetDateTime(),
        around.reader().name().toLowerCase(Locale.ROOT),
        printer(around.printer()),
        spool,
        version,
        clockOffset.orElse(null),
        run);
  }

  private static KioskStatus.Printer printer(PrinterState state) {
    if (state.voice() != PrinterState.Voice.ANSWERS) {
      return new KioskStatus.Printer("unknown", "unknown", "unknown");
    }
    Optional<PrinterFault> fault = state.fault();
    return new KioskStatus.Printer(
        paper(state),
        part(fault, PrinterFault.COVER_OPEN, "open"),
        part(fault, PrinterFault.CUTTER, "fault"));
  }

  private static String paper(PrinterState state) {
    String paper = part(state.fault(), PrinterFault.PAPER_OUT, "out");
    return paper.equals("ok") && state.paperNearEnd() ? "near-end" : paper;
  }

  /** A printer out of reach says nothing about its parts; another fault says nothing about this. */
  private static String part(Optional<PrinterFault> fault, PrinterFault own, String trouble) {
    if (fault.isEmpty()) {
      return "ok";
    }
    return switch (fault.get()) {
      case PAPER_OUT, COVER_OPEN, CUTTER -> fault.get() == own ? trouble : "ok";
      default -> "unknown";
    };
  }
}

package org.bancheng.kiosk.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bancheng.bus.message.PrintResult;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.device.printer.TicketPrinter;
import org.bancheng.kiosk.flow.KioskEffect.Print;
import org.bancheng.kiosk.flow.KioskEffect.Report;
import org.bancheng.kiosk.flow.KioskEvent;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.kiosk.paper.TicketPapers;
import org.bancheng.kiosk.spool.KioskSpool;
import org.bancheng.kiosk.spool.PaperReport;
import org.bancheng.kiosk.spool.SpoolFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Papers: printed, and what became of them put into the spool. */
public final class PaperHand {
  private static final Logger log = LoggerFactory.getLogger(PaperHand.class);

  private static final Duration AGAIN = Duration.ofSeconds(10);

  private final TicketPrinter printer;
  private final KioskSpool spool;
  private final TicketPapers papers;
  private final InstantSource clock;
  private final Supplier<UUID> ids;
  private final Queue<PaperReport> unstored = new ArrayDeque<>();
  private Instant nextTry = Instant.MIN;

  public PaperHand(
      TicketPrinter printer,
      KioskSpool spool,
      TicketPapers papers,
      InstantSource clock,
      Supplier<UUID> ids) {
    this.printer = printer;
    this.spool = spool;
    this.papers = papers;
    this.clock = clock;
    this.ids = ids;
  }

  void print(Print print, KioskScene scene, Consumer<KioskEvent> desk) {
    if (print.copy() == 1) {
      rememberAnswer(print);
    }
    log.info("Ticket {} is being printed, copy {}", print.slip().number(), print.copy());
    printer
        .print(papers.paper(print.slip(), print.copy(), scene.around()))
        .thenAccept(
            outcome ->
                desk.accept(
                    new KioskEvent.PrintFinished(print.slip().ticket(), print.copy(), outcome)));
  }

  /** A full disk is no reason to keep back a paper: the ticket itself is stored in the hub. */
  private void rememberAnswer(Print print) {
    try {
      spool.answered(print.slip().ticket());
    } catch (SpoolFault e) {
      log.error("Ticket {} is printed without a note in the spool", print.slip().number(), e);
    }
  }

  void report(Report effect) {
    PrintOutcome outcome = effect.outcome();
    Optional<String> cause =
        outcome.fold(Optional::empty, f -> Optional.of(f.name()), Optional::empty);
    PrintResult result =
        outcome.fold(() -> PrintResult.PRINTED, f -> PrintResult.FAILED, () -> PrintResult.UNKNOWN);
    log.info("Paper of ticket {} copy {}: {}", effect.ticket(), effect.copy(), result);
    unstored.add(
        new PaperReport(ids.get(), effect.ticket(), result, cause, effect.copy(), clock.instant()));
    store();
  }

  private void store() {
    while (!unstored.isEmpty()) {
      spool.report(unstored.element());
      unstored.remove();
    }
  }

  /**
   * A full disk loses no outcome: it is stored as soon as there is room.
   *
   * @return whether something was stored just now
   */
  boolean storeAgain(Instant now) {
    if (unstored.isEmpty() || now.isBefore(nextTry)) {
      return false;
    }
    nextTry = now.plus(AGAIN);
    try {
      store();
      return true;
    } catch (SpoolFault e) {
      log.warn("What became of {} papers is not in the spool yet", unstored.size());
      return false;
    }
  }
}

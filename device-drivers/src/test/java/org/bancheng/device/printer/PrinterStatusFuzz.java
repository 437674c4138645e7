package org.bancheng.device.printer;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bancheng.device.FuzzScript;

/**
 * The whole printer driver, a ticket under way, against a printer that says and does anything.
 * Every ticket ends, none is sent twice, and none counts as printed unless a byte of the form of a
 * completion answer came after it was sent.
 */
public final class PrinterStatusFuzz extends FuzzScript {
  private static final PrinterProfile PROFILE = PrinterProfile.wide();
  private static final TicketPaper PAPER = TicketPaper.paper().line("A023").cut().build();
  private static final byte[] BODY = new EscPosEncoder(PROFILE).body(PAPER).bytes();
  private static final int MOST_TICKETS = 8;
  private static final int END_OF_PATIENCE_S = 40;

  private final EscPosTicketPrinter printer;
  private final List<CompletableFuture<PrintOutcome>> outcomes = new ArrayList<>();
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private int papers;
  private boolean answeredSincePaper;
  private long printedBefore;

  private PrinterStatusFuzz(byte[] input) {
    super(input);
    printer = EscPosTicketPrinter.on(lines.host(), PROFILE, clock);
    print();
    lines.step();
  }

  /** Loads what an input needs, which takes longer than any input may. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(new byte[] {6, 6, 0, 4, 0x10, 0, 0, 0x0F, 3, 50, 0, 1, 0});
  }

  /** One input of the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    PrinterStatusFuzz fuzz = new PrinterStatusFuzz(input);
    fuzz.play();
    fuzz.end();
  }

  private void print() {
    if (outcomes.size() < MOST_TICKETS) {
      outcomes.add(printer.print(PAPER));
    }
  }

  /** Answers four questions well, or wants another ticket. */
  @Override
  protected void special(int what) {
    if (what % 8 == 7) {
      print();
      return;
    }
    for (int question = 1; question <= 4; question++) {
      say(new byte[] {0x12});
      lines.step();
      check();
    }
  }

  @Override
  protected void say(byte[] bytes) {
    super.say(bytes);
    for (byte b : bytes) {
      answeredSincePaper |= papers > 0 && (b & 0x90) == 0;
    }
  }

  @Override
  public void received(byte[] bytes) {
    heard.writeBytes(bytes);
    int now = count(heard.toByteArray());
    if (now > papers) {
      papers = now;
      answeredSincePaper = false;
    }
  }

  private static int count(byte[] heard) {
    int found = 0;
    for (int at = 0; at + BODY.length <= heard.length; at++) {
      if (Arrays.equals(heard, at, at + BODY.length, BODY, 0, BODY.length)) {
        found++;
      }
    }
    return found;
  }

  @Override
  protected void check() {
    long printed = outcomes.stream().filter(PrinterStatusFuzz::isPrinted).count();
    require(papers <= outcomes.size(), "a ticket was sent twice");
    require(printed <= papers, "printed, though never sent");
    require(printed == printedBefore || answeredSincePaper, "printed, though nobody said so");
    printedBefore = printed;
  }

  private static boolean isPrinted(CompletableFuture<PrintOutcome> outcome) {
    return outcome.isDone() && outcome.join() instanceof PrintOutcome.Printed;
  }

  /** The printer falls silent: every ticket must come to its end. */
  private void end() {
    for (int i = 0; i < 4 * END_OF_PATIENCE_S * MOST_TICKETS && !allDone(); i++) {
      jump(250);
      lines.step();
      check();
    }
    require(allDone(), "a ticket without an end");
    printer.close();
  }

  private boolean allDone() {
    return outcomes.stream().allMatch(CompletableFuture::isDone);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

package org.bancheng.device.printer;

import java.time.Duration;
import java.util.Queue;
import org.bancheng.device.Deadline;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.LinePace;
import org.jspecify.annotations.Nullable;

/**
 * The talk with one printer, on the owner thread of its line: papers one after the other, each in
 * its own attempt; between them a greeting now and then, to notice a printer that was switched off
 * or on. A printer that never answered is not greeted again.
 */
final class PrinterDialogue implements LineListener {
  private static final Duration BETWEEN_GREETINGS = Duration.ofSeconds(10);
  private static final int SILENT_GREETINGS = 2;

  private final PrinterContact printer;
  private final Queue<PrintJob> jobs;
  private final PrinterFramer framer = new PrinterFramer();
  private final TicketMouth mouth;

  private @Nullable PrintAttempt attempt;
  private @Nullable StatusRound greeting;
  private Deadline nextGreeting;
  private Deadline wordEnds;
  private boolean up;
  private boolean answerOwed;
  private int silentGreetings;

  PrinterDialogue(PrinterContact printer, Queue<PrintJob> jobs) {
    this.printer = printer;
    this.jobs = jobs;
    this.mouth = new TicketMouth(printer);
    this.nextGreeting = printer.in(Duration.ZERO);
    this.wordEnds = nextGreeting;
  }

  @Override
  public void lineUp() {
    up = true;
    framer.reset();
    silentGreetings = 0;
    greeting = printer.ask();
  }

  @Override
  public void lineLost(String reason) {
    up = false;
    greeting = null;
    breakOff(PrinterFault.LINE_LOST);
    printer.voice().fault(PrinterFault.LINE_LOST);
  }

  /** Ends the attempt under way, if there is one; papers still waiting are not touched. */
  void breakOff(PrinterFault why) {
    if (attempt != null) {
      attempt.breakOff(why);
      answerOwed = attempt.answerOwed();
      attempt = null;
    }
  }

  /** A printer that was switched off in the middle of a word begins anew. */
  @Override
  public void received(byte[] bytes) {
    if (printer.passed(wordEnds)) {
      framer.silence();
    }
    wordEnds = printer.in(printer.profile().statusDeadline());
    framer.accept(bytes).forEach(this::heard);
  }

  @Override
  public LinePace turn() {
    if (!up) {
      failWaiting();
    } else if (greeting != null) {
      greet(greeting);
    } else if (attempt != null) {
      attempt(attempt);
    } else {
      rest();
    }
    if (attempt != null && attempt.answerDue()) {
      return LinePace.DUE;
    }
    return attempt == null && greeting == null ? LinePace.AT_REST : LinePace.AWAITING;
  }

  private void failWaiting() {
    for (PrintJob waiting = jobs.poll(); waiting != null; waiting = jobs.poll()) {
      waiting.fail(PrinterFault.LINE_LOST);
    }
  }

  private void rest() {
    mouth.turn();
    PrintJob job = jobs.poll();
    if (job != null) {
      mouth.busy();
      attempt = new PrintAttempt(job, printer, answerOwed);
    } else if (printer.answers() && printer.passed(nextGreeting)) {
      greeting = printer.ask();
    }
  }

  private void attempt(PrintAttempt under) {
    under.turn();
    if (under.over()) {
      answerOwed = under.answerOwed();
      under.outcome().ifPresent(mouth::ended);
      attempt = null;
      nextGreeting = printer.in(BETWEEN_GREETINGS);
    }
  }

  private void greet(StatusRound round) {
    round.turn();
    if (!round.over()) {
      return;
    }
    greeting = null;
    nextGreeting = printer.in(BETWEEN_GREETINGS);
    if (round.answered()) {
      silentGreetings = 0;
      printer.answered(round.condition());
      printer.say(EscPos.AUTOMATIC_STATUS_ON);
    } else if (!printer.answers()) {
      printer.voice().mute();
    } else if (++silentGreetings >= SILENT_GREETINGS) {
      printer.voice().fault(PrinterFault.SILENT);
    }
  }

  /**
   * Only a printer that answers questions is believed anything else: a line may send our own bytes
   * back.
   */
  private void heard(PrinterWord word) {
    if (word instanceof PrinterWord.RealTimeStatus answer) {
      answered(answer);
    } else if (printer.answers()) {
      said(word);
    }
  }

  private void answered(PrinterWord.RealTimeStatus answer) {
    if (greeting != null) {
      greeting.accept(answer);
    } else if (attempt != null) {
      attempt.answered(answer);
    }
  }

  private void said(PrinterWord word) {
    if (word instanceof PrinterWord.AutomaticStatus status) {
      PrinterCondition condition = PrinterCondition.of(status);
      printer.voice().condition(condition);
      if (attempt != null) {
        attempt.told(condition);
      }
    } else if (attempt != null) {
      attempt.done(word);
    }
  }
}

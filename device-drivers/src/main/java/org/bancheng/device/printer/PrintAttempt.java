package org.bancheng.device.printer;

import java.time.Duration;
import java.util.Optional;
import org.bancheng.device.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The one attempt at one paper.
 *
 * <pre>
 * PROBING DLE EOT 1-4 --well--> SETTING_UP ESC @, GS a --four bytes--> PRINTING body, GS ( H, GS r 1 --answered--> printed
 *    | fault: failed              | an answer is owed: SETTLING GS r 1    | fault told: failed
 *    | mute: PRINTING, unknown    v                                       | deadline: ASKING_WHY --cause--> failed
 *                                                                                                --none--> unknown
 * </pre>
 *
 * Nothing is ever sent twice. A printer that answers with the paper's id (GS ( H) needs no
 * settling.
 */
final class PrintAttempt {
  private static final Duration AUTOMATIC_STATUS_WAIT = Duration.ofSeconds(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final Duration SETTLE = Duration.ofSeconds(3);

  private final PrintJob job;
  private final PrinterContact printer;
  private final Completion completion;
  private PrintStage stage = PrintStage.PROBING;
  private @Nullable StatusRound round;
  private Deadline deadline;
  private Deadline nextLook;
  private Deadline sent;
  private @Nullable PrintOutcome outcome;
  private boolean answerOwed;
  private boolean settled;

  /**
   * Begins.
   *
   * @param answerOwed whether the printer may still answer for an earlier paper
   */
  PrintAttempt(PrintJob job, PrinterContact printer, boolean answerOwed) {
    this.job = job;
    this.printer = printer;
    this.answerOwed = answerOwed;
    this.completion =
        new Completion(
            Optional.of(job.id()).filter(it -> printer.profile().can(PrinterSkill.PROCESS_ID)));
    this.deadline = printer.in(Duration.ZERO);
    this.nextLook = deadline;
    this.sent = deadline;
    this.round = printer.ask();
  }

  boolean over() {
    return stage == PrintStage.OVER;
  }

  /** Whether the paper has crossed the wire and its end may be told at any moment. */
  boolean answerDue() {
    return stage == PrintStage.PRINTING && printer.passed(sent);
  }

  /** What became of the paper, once that is known. */
  Optional<PrintOutcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** Whether the printer may still answer for this paper or an earlier one. */
  boolean answerOwed() {
    return answerOwed;
  }

  void turn() {
    StatusRound asked = round;
    if (asked != null) {
      asked.turn();
      if (asked.over()) {
        round = null;
        asked(asked);
      }
    }
    switch (stage) {
      case SETTING_UP -> {
        // A clone without automatic status does not answer GS a: it is looked after by questions.
        if (printer.passed(deadline)) {
          settleOrPrint();
        }
      }
      case SETTLING -> settle();
      case PRINTING -> watch();
      case PROBING, ASKING_WHY, OVER -> {}
    }
  }

  void answered(PrinterWord.RealTimeStatus answer) {
    if (round != null) {
      round.accept(answer);
    }
  }

  /** The printer answers that a paper is done, this one or an earlier one. */
  void done(PrinterWord word) {
    if (stage.sent() && completion.means(word, answerOwed)) {
      answerOwed = completion.leavesOwed(word);
      end(new PrintOutcome.Printed());
    } else if (stage == PrintStage.SETTLING) {
      settled = true;
      deadline = printer.in(printer.profile().statusDeadline());
    }
  }

  /** The printer tells its condition unasked. */
  void told(PrinterCondition condition) {
    if (over()) {
      return;
    }
    Optional<PrinterFault> fault = condition.mendable();
    if (fault.isPresent()) {
      fail(fault.get());
    } else if (stage == PrintStage.SETTING_UP) {
      // Not yet: bytes that arrived together with this status are no answer to the paper.
      deadline = printer.in(Duration.ZERO);
    }
  }

  /**
   * There will be no more talk: a paper not yet sent failed, one that was sent has an unknown fate.
   */
  void breakOff(PrinterFault why) {
    answerOwed |= stage.sent();
    end(stage.sent() ? new PrintOutcome.Unknown() : new PrintOutcome.Failed(why));
  }

  private void asked(StatusRound asked) {
    if (asked.answered()) {
      printer.answered(asked.condition());
    }
    switch (stage) {
      case PROBING -> probed(asked);
      case PRINTING -> asked.condition().mendable().ifPresent(this::fail);
      case ASKING_WHY -> toldWhy(asked.condition());
      case SETTING_UP, SETTLING, OVER -> {}
    }
  }

  private void probed(StatusRound asked) {
    if (!asked.answered()) {
      probedInVain();
    } else if (asked.condition().fault().isPresent()) {
      fail(asked.condition().fault().get());
    } else {
      stage = PrintStage.SETTING_UP;
      deadline = printer.in(AUTOMATIC_STATUS_WAIT);
      printer.say(EscPos.INITIALISE);
      printer.say(EscPos.AUTOMATIC_STATUS_ON);
    }
  }

  /** Silence of a printer that spoke before is a fault; of one that never did, its nature. */
  private void probedInVain() {
    boolean spokeBefore = printer.answers();
    if (spokeBefore) {
      printer.voice().fault(PrinterFault.SILENT);
    } else {
      printer.voice().mute();
    }
    if (spokeBefore || !printer.profile().printWhenMute()) {
      fail(PrinterFault.SILENT);
    } else {
      printer.say(EscPos.INITIALISE);
      print();
    }
  }

  /** An owed answer must not be taken for this paper's: it is called in first. */
  private void settleOrPrint() {
    if (completion.mustSettle(answerOwed)) {
      stage = PrintStage.SETTLING;
      deadline = printer.in(SETTLE);
      printer.say(EscPos.ANSWER_WHEN_DONE);
    } else {
      print();
    }
  }

  /** Called in vain it is still owed, and what comes first is not this paper's. */
  private void settle() {
    if (printer.passed(deadline)) {
      answerOwed = !settled;
      print();
    }
  }

  private void print() {
    stage = PrintStage.PRINTING;
    EncodedPaper paper = job.paper();
    printer.say(paper.bytes());
    sent = printer.in(paper.wireTime(printer.profile()));
    if (printer.answers()) {
      completion.ask(printer);
      deadline = printer.in(paper.patience(printer.profile()));
    } else {
      deadline = sent;
    }
    nextLook = printer.in(BETWEEN_LOOKS);
  }

  /**
   * No question while the paper crosses the wire: it would come behind it, be put again and again,
   * and the answers to all of them be taken for those to later questions (B.8: one at a time).
   */
  private void watch() {
    if (printer.passed(deadline)) {
      giveUpWaiting();
    } else if (printer.answers() && round == null && answerDue() && printer.passed(nextLook)) {
      nextLook = printer.in(BETWEEN_LOOKS);
      round = printer.ask();
    }
  }

  private void giveUpWaiting() {
    if (printer.answers()) {
      stage = PrintStage.ASKING_WHY;
      round = printer.ask();
    } else {
      end(new PrintOutcome.Unknown());
    }
  }

  private void toldWhy(PrinterCondition condition) {
    Optional<PrinterFault> fault = condition.fault();
    if (fault.isPresent()) {
      fail(fault.get());
    } else {
      answerOwed = true;
      end(new PrintOutcome.Unknown());
    }
  }

  /**
   * Half a ticket must not come out when the paper is changed or the cover closed: the printer's
   * buffer is cleared.
   */
  private void fail(PrinterFault fault) {
    if (stage.sent()) {
      answerOwed = true;
      printer.clear();
    }
    end(new PrintOutcome.Failed(fault));
  }

  private void end(PrintOutcome how) {
    stage = PrintStage.OVER;
    round = null;
    outcome = how;
    job.end(how);
  }
}

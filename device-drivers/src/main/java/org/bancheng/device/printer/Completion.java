package org.bancheng.device.printer;

import java.util.Optional;

/**
 * How a paper's end is asked for, and which answer means this paper. An id means exactly one paper;
 * the plain answer (GS r) has no name and is believed only if no earlier one may still be owed.
 */
final class Completion {
  private final Optional<String> id;

  /**
   * @param id four characters of this paper, if the printer answers with them
   */
  Completion(Optional<String> id) {
    this.id = id;
  }

  /** Whether an owed plain answer could be taken for this paper's, unless it is called in first. */
  boolean mustSettle(boolean answerOwed) {
    return answerOwed && id.isEmpty();
  }

  /** Sends the questions, after the paper. */
  void ask(PrinterContact printer) {
    id.ifPresent(it -> printer.say(EscPos.answerWhenPrinted(it)));
    printer.say(EscPos.ANSWER_WHEN_DONE);
  }

  /**
   * Whether the word says that this paper is printed.
   *
   * @param answerOwed whether a plain answer for an earlier paper may still come
   */
  boolean means(PrinterWord word, boolean answerOwed) {
    if (word instanceof PrinterWord.Printed printed) {
      return id.filter(printed.id()::equals).isPresent();
    }
    return word instanceof PrinterWord.Done && !answerOwed;
  }

  /** Whether the plain answer still comes after this word. */
  boolean leavesOwed(PrinterWord word) {
    return word instanceof PrinterWord.Printed;
  }
}

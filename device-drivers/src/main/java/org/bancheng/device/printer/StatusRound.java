package org.bancheng.device.printer;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.serial.SerialLine;

/**
 * Asks DLE EOT questions one after the other. The first may be put twice; unanswered, it ends the
 * round: nobody is there. A later one unanswered is left out: some clones know only the first. A
 * printer whose first answer was late is given that much longer for each of the others: an answer
 * does not say to which question it belongs (B.7).
 */
final class StatusRound {
  private final SerialLine line;
  private final DeviceClock clock;
  private final long begun;
  private final Deque<Integer> toAsk = new ArrayDeque<>();
  private final Map<Integer, Integer> answers = new HashMap<>();
  private Duration patience;
  private int triesLeft;
  private int asked;
  private boolean echoAwaited;
  private Deadline deadline;

  /**
   * Puts the first question.
   *
   * @param tries how often the first question is put before the printer counts as mute
   */
  StatusRound(
      SerialLine line, DeviceClock clock, Duration patience, int tries, List<Integer> questions) {
    this.line = line;
    this.clock = clock;
    this.begun = clock.nanos();
    this.patience = patience;
    this.triesLeft = tries;
    this.toAsk.addAll(questions);
    this.deadline = clock.in(patience);
    ask();
  }

  boolean over() {
    return toAsk.isEmpty();
  }

  /** Whether the printer answered at all. */
  boolean answered() {
    return !answers.isEmpty();
  }

  PrinterCondition condition() {
    return PrinterCondition.of(answers);
  }

  void accept(PrinterWord.RealTimeStatus answer) {
    if (over()) {
      return;
    }
    answers.put(toAsk.getFirst(), answer.bits());
    boolean putTwice = asked > 1 && answers.size() == 1 && !echoAwaited;
    if (putTwice) {
      // Its second answer must not be taken for that to the next question.
      echoAwaited = true;
      patience = patience.plusNanos(clock.nanos() - begun);
      deadline = clock.in(patience);
    } else {
      echoAwaited = false;
      toAsk.removeFirst();
      ask();
    }
  }

  void turn() {
    if (over() || !deadline.reached(clock)) {
      return;
    }
    if (answered()) {
      echoAwaited = false;
      toAsk.removeFirst();
      ask();
    } else if (triesLeft > 0) {
      ask();
    } else {
      toAsk.clear();
    }
  }

  private void ask() {
    if (!over()) {
      triesLeft--;
      asked++;
      deadline = clock.in(patience);
      line.write(EscPos.status(toAsk.getFirst()));
    }
  }
}

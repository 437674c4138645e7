package org.bancheng.device.printer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.LinePace;
import org.bancheng.device.serial.SerialLine;
import org.jspecify.annotations.Nullable;

/**
 * The talk with one printer, on the owner thread of its line.
 *
 * <pre>
 * IDLE --job--> PROBING DLE EOT 1-4 --well--> SETTING_UP ESC @, GS a --four bytes--> PRINTING body, GS r 1
 *   ^              | fault: FAILED               | after a failure: SETTLING GS r 1     | GS r answered: PRINTED
 *   |              | mute: PRINTING, UNKNOWN     v                                      | fault told: FAILED
 *   +--------------+---------------------------------------------- ASKING_WHY <-- deadline: cause FAILED, none UNKNOWN
 * </pre>
 *
 * Nothing is ever sent twice. GS ( H is not used: few models have it, and asking may print.
 */
final class PrinterDialogue implements LineListener {
  private static final Duration AUTOMATIC_STATUS_WAIT = Duration.ofSeconds(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final Duration BETWEEN_GREETINGS = Duration.ofSeconds(10);
  private static final Duration SETTLE = Duration.ofSeconds(3);
  private static final List<Integer> ALL = List.of(1, 2, 3, 4);
  private static final int TRIES = 2;
  private static final int SILENT_ROUNDS = 2;

  private enum Phase {
    IDLE,
    GREETING,
    PROBING,
    SETTING_UP,
    SETTLING,
    PRINTING,
    ASKING_WHY
  }

  private final SerialLine line;
  private final PrinterProfile profile;
  private final DeviceClock clock;
  private final Queue<PrintJob> jobs;
  private final PrinterVoice voice;
  private final PrinterFramer framer = new PrinterFramer();

  private Phase phase = Phase.IDLE;
  private @Nullable PrintJob job;
  private @Nullable StatusRound round;
  private Deadline deadline;
  private Deadline nextLook;
  private boolean up;
  private boolean unsettled;
  private int silentRounds;

  PrinterDialogue(
      SerialLine line,
      PrinterProfile profile,
      DeviceClock clock,
      Queue<PrintJob> jobs,
      PrinterVoice voice) {
    this.line = line;
    this.profile = profile;
    this.clock = clock;
    this.jobs = jobs;
    this.voice = voice;
    this.deadline = clock.in(Duration.ZERO);
    this.nextLook = deadline;
  }

  @Override
  public void lineUp() {
    up = true;
    framer.reset();
    silentRounds = 0;
    ask(Phase.GREETING, ALL);
  }

  @Override
  public void lineLost(String reason) {
    up = false;
    boolean sent = phase == Phase.PRINTING || phase == Phase.ASKING_WHY;
    end(sent ? new PrintOutcome.Unknown() : new PrintOutcome.Failed(PrinterFault.LINE_LOST));
    voice.fault(PrinterFault.LINE_LOST);
  }

  @Override
  public void received(byte[] bytes) {
    framer.accept(bytes).forEach(this::heard);
  }

  @Override
  public LinePace turn() {
    if (!up) {
      failWaiting();
      return LinePace.AT_REST;
    }
    if (round != null) {
      round.turn();
      ended(round);
    }
    switch (phase) {
      case IDLE -> idle();
      case SETTING_UP -> setUpAtLast();
      case SETTLING -> settleAtLast();
      case PRINTING -> watch();
      case GREETING, PROBING, ASKING_WHY -> {}
    }
    return phase == Phase.IDLE ? LinePace.AT_REST : LinePace.AWAITING;
  }

  private void failWaiting() {
    for (PrintJob waiting = jobs.poll(); waiting != null; waiting = jobs.poll()) {
      waiting.fail(PrinterFault.LINE_LOST);
    }
  }

  private void idle() {
    job = jobs.poll();
    if (job != null) {
      ask(Phase.PROBING, ALL);
    } else if (answers() && deadline.reached(clock)) {
      ask(Phase.GREETING, ALL);
    }
  }

  private boolean answers() {
    return voice.state().voice() == PrinterState.Voice.ANSWERS;
  }

  private void ask(Phase then, List<Integer> questions) {
    phase = then;
    boolean knownMute = voice.state().voice() == PrinterState.Voice.MUTE;
    round =
        new StatusRound(line, clock, profile.statusDeadline(), knownMute ? 1 : TRIES, questions);
  }

  /**
   * Only a printer that answers questions is believed anything else: a line may send our own bytes
   * back.
   */
  private void heard(PrinterWord word) {
    if (word instanceof PrinterWord.RealTimeStatus answer) {
      if (round != null) {
        round.accept(answer);
      }
    } else if (answers()) {
      said(word);
    }
  }

  private void said(PrinterWord word) {
    if (word instanceof PrinterWord.AutomaticStatus status) {
      told(PrinterCondition.of(status));
    } else if (phase == Phase.PRINTING && job != null) {
      end(new PrintOutcome.Printed());
    } else if (phase == Phase.SETTLING) {
      deadline = clock.in(profile.statusDeadline());
    }
  }

  /** The printer tells its status unasked. */
  private void told(PrinterCondition condition) {
    voice.condition(condition);
    Optional<PrinterFault> fault = condition.mendable();
    if (fault.isPresent() && job != null) {
      failBefore(fault.get());
    } else if (phase == Phase.SETTING_UP) {
      settleOrPrint();
    }
  }

  private void failBefore(PrinterFault fault) {
    if (phase == Phase.PRINTING || phase == Phase.ASKING_WHY) {
      clearBuffer();
    }
    end(new PrintOutcome.Failed(fault));
  }

  /** So that half a ticket does not come out when the paper is changed or the cover closed. */
  private void clearBuffer() {
    unsettled = true;
    line.write(profile.clearsBuffers() ? EscPos.CLEAR_BUFFERS : EscPos.RECOVER_AND_CLEAR);
  }

  private void ended(StatusRound asked) {
    if (!asked.over()) {
      return;
    }
    round = null;
    if (asked.answered()) {
      silentRounds = 0;
      voice.condition(asked.condition());
    }
    switch (phase) {
      case GREETING -> greeted(asked);
      case PROBING -> probed(asked);
      case ASKING_WHY -> toldWhy(asked);
      case PRINTING -> asked.condition().mendable().ifPresent(this::failBefore);
      case IDLE, SETTING_UP, SETTLING -> {}
    }
  }

  private void greeted(StatusRound asked) {
    if (asked.answered()) {
      line.write(EscPos.AUTOMATIC_STATUS_ON);
    } else {
      silent();
    }
    rest();
  }

  /**
   * Silence of a printer that never spoke is muteness; of one that did, a fault, at the second
   * time.
   */
  private void silent() {
    if (!answers()) {
      voice.mute();
    } else if (++silentRounds >= SILENT_ROUNDS) {
      voice.fault(PrinterFault.SILENT);
    }
  }

  private void probed(StatusRound asked) {
    if (!asked.answered()) {
      probedInVain();
    } else if (asked.condition().fault().isPresent()) {
      end(new PrintOutcome.Failed(asked.condition().fault().get()));
    } else {
      phase = Phase.SETTING_UP;
      deadline = clock.in(AUTOMATIC_STATUS_WAIT);
      line.write(EscPos.INITIALISE);
      line.write(EscPos.AUTOMATIC_STATUS_ON);
    }
  }

  private void probedInVain() {
    boolean spokeBefore = answers();
    if (spokeBefore) {
      voice.fault(PrinterFault.SILENT);
    } else {
      voice.mute();
    }
    if (spokeBefore || !profile.printWhenMute()) {
      end(new PrintOutcome.Failed(PrinterFault.SILENT));
    } else {
      line.write(EscPos.INITIALISE);
      print();
    }
  }

  /** A clone without automatic status does not answer GS a: it is looked after by questions. */
  private void setUpAtLast() {
    if (deadline.reached(clock)) {
      settleOrPrint();
    }
  }

  /**
   * After a failure the printer may still owe an answer; it must not be taken for the next paper's.
   */
  private void settleOrPrint() {
    if (unsettled) {
      phase = Phase.SETTLING;
      deadline = clock.in(SETTLE);
      line.write(EscPos.ANSWER_WHEN_DONE);
    } else {
      print();
    }
  }

  private void settleAtLast() {
    if (deadline.reached(clock)) {
      unsettled = false;
      print();
    }
  }

  private void print() {
    if (job == null) {
      return;
    }
    phase = Phase.PRINTING;
    EncodedPaper paper = job.paper();
    line.write(paper.bytes());
    if (answers()) {
      line.write(EscPos.ANSWER_WHEN_DONE);
      deadline = clock.in(paper.patience(profile));
    } else {
      deadline = clock.in(paper.wireTime(profile));
    }
    nextLook = clock.in(BETWEEN_LOOKS);
  }

  private void watch() {
    if (deadline.reached(clock)) {
      if (answers()) {
        ask(Phase.ASKING_WHY, ALL);
      } else {
        end(new PrintOutcome.Unknown());
      }
    } else if (answers() && round == null && nextLook.reached(clock)) {
      nextLook = clock.in(BETWEEN_LOOKS);
      ask(Phase.PRINTING, ALL);
    }
  }

  private void toldWhy(StatusRound asked) {
    unsettled = true;
    Optional<PrinterFault> fault = asked.condition().fault();
    if (fault.isPresent()) {
      failBefore(fault.get());
    } else {
      end(new PrintOutcome.Unknown());
    }
  }

  private void end(PrintOutcome how) {
    PrintJob ended = job;
    job = null;
    rest();
    if (ended != null) {
      ended.end(how);
    }
  }

  private void rest() {
    phase = Phase.IDLE;
    round = null;
    deadline = clock.in(BETWEEN_GREETINGS);
  }

  /**
   * The paper under way when the driver was closed; its fate is not known any more if it had been
   * sent.
   */
  void closed() {
    end(
        phase == Phase.PRINTING || phase == Phase.ASKING_WHY
            ? new PrintOutcome.Unknown()
            : new PrintOutcome.Failed(PrinterFault.CLOSED));
  }
}

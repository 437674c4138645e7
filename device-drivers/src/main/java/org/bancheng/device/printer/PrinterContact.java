package org.bancheng.device.printer;

import java.time.Duration;
import java.util.List;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.serial.SerialLine;

/**
 * What everybody needs who talks with the printer: its line, its kind, the time, and what is known
 * of it.
 */
record PrinterContact(
    SerialLine line, PrinterProfile profile, DeviceClock clock, PrinterVoice voice) {
  private static final List<Integer> ALL = List.of(1, 2, 3, 4);
  private static final int TRIES = 2;

  void say(byte[] bytes) {
    line.write(bytes);
  }

  /** Empties the printer's buffer at once. */
  void clear() {
    say(profile.can(PrinterSkill.CLEARS_BUFFERS) ? EscPos.CLEAR_BUFFERS : EscPos.RECOVER_AND_CLEAR);
  }

  /**
   * The printer has answered how it is. A knife or paper that jammed is tried again: freed by hand,
   * the printer stays in its error until it is told to recover (B.7; Epson TM-T88III, DLE EOT 3).
   */
  void answered(PrinterCondition condition) {
    voice.condition(condition);
    if (condition.waitsForRecovery()) {
      say(EscPos.RECOVER_AND_CLEAR);
    }
  }

  Deadline in(Duration wait) {
    return clock.in(wait);
  }

  boolean passed(Deadline deadline) {
    return deadline.reached(clock);
  }

  /** Whether the printer has answered when it was last asked. */
  boolean answers() {
    return voice.state().voice() == PrinterState.Voice.ANSWERS;
  }

  /** Begins to ask all four status questions; one known to be mute is asked but once. */
  StatusRound ask() {
    boolean mute = voice.state().voice() == PrinterState.Voice.MUTE;
    return new StatusRound(line, clock, profile.statusDeadline(), mute ? 1 : TRIES, ALL);
  }
}

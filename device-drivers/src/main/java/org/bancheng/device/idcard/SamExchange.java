package org.bancheng.device.idcard;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.idcard.sam.SamFramer;
import org.bancheng.device.idcard.sam.SamPiece;
import org.bancheng.device.idcard.sam.SamReply;
import org.bancheng.device.idcard.sam.SamRequest;
import org.bancheng.device.idcard.sam.SamStatus;
import org.bancheng.device.serial.SerialLine;
import org.jspecify.annotations.Nullable;

/**
 * One request at a time.
 *
 * <pre>
 * FREE --ask--> WAITING --good frame--> FREE
 *                 | damage or "bad frame received" (10, 11), then quiet: ask once more
 *                 | deadline, or damage twice --> HUSHING --quiet--> FREE
 * </pre>
 *
 * While hushing, late bytes are thrown away until the line has been quiet (or ten times as long on
 * a line that never is), so that they are not taken for the next answer.
 */
final class SamExchange {
  private static final int MOST_HUSH = 10;

  /** No answer but the one to a read is longer; a longer one is a read's, come too late. */
  private static final int LONGEST_SMALL_ANSWER = 300;

  private enum Stage {
    FREE,
    WAITING,
    HUSHING
  }

  private final SerialLine line;
  private final DeviceClock clock;
  private final Duration quiet;
  private final SamFramer framer = new SamFramer();

  private Stage stage = Stage.FREE;
  private SamRequest request = SamRequest.STATUS;
  private Duration patience = Duration.ZERO;
  private Deadline deadline;
  private Deadline quietAt;
  private Deadline hushedAt;
  private boolean mayRepeat;
  private boolean garbled;
  private @Nullable Answer answer;

  SamExchange(SerialLine line, DeviceClock clock, Duration quiet) {
    this.line = line;
    this.clock = clock;
    this.quiet = quiet;
    this.deadline = clock.in(Duration.ZERO);
    this.quietAt = deadline;
    this.hushedAt = deadline;
  }

  boolean free() {
    return stage == Stage.FREE;
  }

  void ask(SamRequest what, Duration longestWait) {
    request = what;
    patience = longestWait;
    mayRepeat = true;
    send();
  }

  private void send() {
    framer.silence();
    garbled = false;
    stage = Stage.WAITING;
    deadline = clock.in(patience);
    line.write(request.encode());
  }

  /** Forgets everything: the line is new. */
  void reset() {
    framer.silence();
    if (answer != null) {
      answer.reply().wipe();
    }
    answer = null;
    stage = Stage.FREE;
  }

  /** Overwrites the bytes it is given. */
  void received(byte[] bytes) {
    quietAt = clock.in(quiet);
    if (stage == Stage.WAITING) {
      framer.accept(bytes).forEach(this::piece);
    }
    Arrays.fill(bytes, (byte) 0);
  }

  private void piece(SamPiece piece) {
    if (piece instanceof SamPiece.Whole whole) {
      SamReply.of(whole.frame()).ifPresent(this::replied);
      whole.frame().wipe();
    } else {
      garbled = true;
    }
  }

  private void replied(SamReply reply) {
    boolean notUnderstood =
        reply.status() == SamStatus.CHECKSUM_WRONG || reply.status() == SamStatus.LENGTH_WRONG;
    if (stage != Stage.WAITING || isLateRead(reply)) {
      reply.wipe();
    } else if (notUnderstood) {
      garbled = true;
    } else {
      stage = Stage.FREE;
      answer = new Answer(Answer.Ending.REPLIED, reply);
    }
  }

  private boolean isLateRead(SamReply reply) {
    return !request.equals(SamRequest.READ) && reply.data().length > LONGEST_SMALL_ANSWER;
  }

  /** Looks at the deadlines and gives the answer, once. */
  Optional<Answer> turn() {
    if (stage == Stage.WAITING) {
      lookAtWait();
    } else if (stage == Stage.HUSHING && (quietAt.reached(clock) || hushedAt.reached(clock))) {
      framer.silence();
      stage = Stage.FREE;
    }
    Optional<Answer> ended = Optional.ofNullable(answer);
    answer = null;
    return ended;
  }

  private void lookAtWait() {
    boolean broken = (garbled || framer.midFrame()) && quietAt.reached(clock);
    if (broken && mayRepeat) {
      mayRepeat = false;
      send();
    } else if (broken) {
      giveUp(Answer.Ending.GARBLED);
    } else if (deadline.reached(clock)) {
      giveUp(garbled || framer.midFrame() ? Answer.Ending.GARBLED : Answer.Ending.SILENT);
    }
  }

  private void giveUp(Answer.Ending ending) {
    framer.silence();
    stage = Stage.HUSHING;
    quietAt = clock.in(quiet);
    hushedAt = clock.in(quiet.multipliedBy(MOST_HUSH));
    answer = Answer.without(ending);
  }
}

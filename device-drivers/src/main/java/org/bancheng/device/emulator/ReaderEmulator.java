package org.bancheng.device.emulator;

import java.time.Duration;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.idcard.sam.SamFramer;
import org.bancheng.device.idcard.sam.SamPiece;
import org.bancheng.device.idcard.sam.SamReply;
import org.bancheng.device.idcard.sam.SamRequest;
import org.bancheng.device.idcard.sam.SamStatus;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.LinePace;
import org.bancheng.device.serial.SerialLine;
import org.jspecify.annotations.Nullable;

/**
 * A reader without hardware: answers requests after a time like a real one's, and can be broken.
 * Its switches may be thrown from any thread.
 */
public final class ReaderEmulator implements AutoCloseable {
  private static final Duration SHORT_TIME = Duration.ofMillis(20);

  /** A card pulled early leaves after this part of the time a read takes. */
  private static final int PULLED_AFTER_PART = 2;

  private record Pending(SamRequest request, Deadline due) {}

  private final SerialLine line;
  private final DeviceClock clock;
  private final SamModule module = new SamModule();
  private final SamFramer framer = new SamFramer();
  private ReaderFault fault = ReaderFault.NONE;
  private Duration readTime = Duration.ofMillis(400);
  private boolean pullEarly;
  private @Nullable Pending pending;

  private ReaderEmulator(SerialLine line, DeviceClock clock) {
    this.line = line;
    this.clock = clock;
  }

  /** Starts on the device end of a line, reading a card in 400 ms. */
  public static ReaderEmulator on(SerialLine line, DeviceClock clock) {
    ReaderEmulator emulator = new ReaderEmulator(line, clock);
    line.start(emulator.new Wire());
    return emulator;
  }

  /** Lays a card on the reader, in place of the one that lies there. */
  public synchronized void lay(EmulatedCard card) {
    pullEarly = false;
    module.lay(card);
  }

  /** Lays a card and pulls it away in the middle of the next read. */
  public synchronized void layAndPullEarly(EmulatedCard card) {
    lay(card);
    pullEarly = true;
  }

  /** Takes the card away; in the middle of a read this is "pulled too early". */
  public synchronized void lift() {
    module.lift();
  }

  /** Breaks or mends the reader. */
  public synchronized void fault(ReaderFault now) {
    fault = now;
  }

  /** The time between the request to read and the first byte of the answer, 0 to 3 s. */
  public synchronized void readTime(Duration time) {
    readTime = time;
  }

  @Override
  public void close() {
    line.close();
  }

  private synchronized void accept(byte[] bytes) {
    for (SamPiece piece : framer.accept(bytes)) {
      if (piece instanceof SamPiece.Whole whole) {
        SamRequest.of(whole.frame()).ifPresent(this::asked);
      } else if (piece instanceof SamPiece.Damaged damaged) {
        say(
            SamReply.status(
                damaged.damage() == SamPiece.Damage.CHECKSUM
                    ? SamStatus.CHECKSUM_WRONG
                    : SamStatus.LENGTH_WRONG));
      }
    }
  }

  private void asked(SamRequest request) {
    boolean read = request.equals(SamRequest.READ);
    pending = new Pending(request, clock.in(read ? readTime : SHORT_TIME));
    if (read && pullEarly) {
      pullEarly = false;
      pending = new Pending(request, clock.in(readTime.dividedBy(PULLED_AFTER_PART)));
      module.lift();
    }
  }

  private synchronized LinePace answerWhenDue() {
    Pending asked = pending;
    if (asked == null) {
      return LinePace.AT_REST;
    }
    if (asked.due().reached(clock)) {
      pending = null;
      say(module.answer(asked.request()));
    }
    return LinePace.AWAITING;
  }

  private void say(SamReply reply) {
    fault.spoil(reply).ifPresent(line::write);
  }

  private synchronized void forget() {
    framer.silence();
    pending = null;
  }

  /** What the line tells, on its owner thread. */
  private final class Wire implements LineListener {
    @Override
    public void lineUp() {
      forget();
    }

    @Override
    public void lineLost(String reason) {
      forget();
    }

    @Override
    public void received(byte[] bytes) {
      accept(bytes);
    }

    @Override
    public LinePace turn() {
      return answerWhenDue();
    }
  }
}

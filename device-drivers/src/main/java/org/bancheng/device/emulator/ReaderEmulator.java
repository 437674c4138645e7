package org.bancheng.device.emulator;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.idcard.sam.SamFramer;
import org.bancheng.device.idcard.sam.SamPiece;
import org.bancheng.device.idcard.sam.SamPiece.Damage;
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
  private static final Duration LONGEST_READ = Duration.ofSeconds(3);

  /** Silence that ends a request which lacks bytes. */
  private static final Duration QUIET = Duration.ofMillis(150);

  /** Stands for a request that was not understood. */
  private static final SamRequest NOTHING_KNOWN = new SamRequest(0, 0);

  private static final int NEVER = Integer.MAX_VALUE;

  private record Pending(SamRequest request, Deadline due) {}

  private final SerialLine line;
  private final DeviceClock clock;
  private final SamModule module = new SamModule();
  private final SamFramer framer = new SamFramer();
  private ReaderFault fault = ReaderFault.NONE;
  private FaultExtent extent = FaultExtent.standard();
  private Duration readTime = Duration.ofMillis(700);
  private Duration answerTime = Duration.ofMillis(20);
  private boolean pullEarly;
  private int pullAfter = NEVER;
  private Deadline quietAt;
  private @Nullable Pending pending;

  private ReaderEmulator(SerialLine line, DeviceClock clock) {
    this.line = line;
    this.clock = clock;
    this.quietAt = clock.in(QUIET);
  }

  /** Starts on the device end of a line, reading a card in 700 ms. */
  public static ReaderEmulator on(SerialLine line, DeviceClock clock) {
    ReaderEmulator emulator = new ReaderEmulator(line, clock);
    line.start(emulator.new Wire());
    return emulator;
  }

  /** Lays a card on the reader, in place of the one that lies there. */
  public synchronized void lay(EmulatedCard card) {
    pullEarly = false;
    pullAfter = NEVER;
    module.lay(card);
  }

  /** Lays a card and pulls it away in the middle of the next read, which then fails (41). */
  public synchronized void layAndPullEarly(EmulatedCard card) {
    lay(card);
    pullEarly = true;
  }

  /**
   * Lays a card and pulls it away when that many bytes of the next read have left: the answer stops
   * there and the card is gone.
   *
   * @param bytes 0 to 1295, which is a whole answer
   */
  public synchronized void layAndPullAfter(EmulatedCard card, int bytes) {
    lay(card);
    pullAfter = bytes;
  }

  /** Takes the card away; in the middle of a read this is "pulled too early". */
  public synchronized void lift() {
    module.lift();
  }

  /** Breaks or mends the reader. */
  public synchronized void fault(ReaderFault now) {
    fault = now;
  }

  /** How many bytes a fault loses or leaves; half a read unless set. */
  public synchronized void faultBytes(int bytes) {
    extent = extent.withBytes(bytes);
  }

  /** How much later a late reader answers; 1 s unless set. */
  public synchronized void faultDelay(Duration delay) {
    extent = extent.withDelay(delay);
  }

  /** With which SW3 a reader refuses to select or read; 41 unless set. */
  public synchronized void faultStatus(int sw3) {
    extent = extent.withStatus(sw3);
  }

  /**
   * The time between the request to read and the first byte of the answer; 700 ms unless set.
   *
   * @throws IllegalArgumentException if it is not 0 to 3 s
   */
  public synchronized void readTime(Duration time) {
    readTime = checked(time);
  }

  /**
   * The same for all other requests; 20 ms unless set.
   *
   * @throws IllegalArgumentException if it is not 0 to 3 s
   */
  public synchronized void answerTime(Duration time) {
    answerTime = checked(time);
  }

  private static Duration checked(Duration time) {
    if (time.isNegative() || time.compareTo(LONGEST_READ) > 0) {
      throw new IllegalArgumentException("a reader takes 0 to 3 s: " + time);
    }
    return time;
  }

  @Override
  public void close() {
    line.close();
  }

  private synchronized void accept(byte[] bytes) {
    quietAt = clock.in(QUIET);
    framer.accept(bytes).forEach(this::piece);
  }

  private void piece(SamPiece piece) {
    if (piece instanceof SamPiece.Whole whole) {
      SamRequest.of(whole.frame()).ifPresentOrElse(this::asked, () -> refuse(Damage.LENGTH));
    } else if (piece instanceof SamPiece.Damaged damaged) {
      refuse(damaged.damage());
    }
  }

  /** A makers' own frame of another size, or none at all. */
  private void refuse(Damage damage) {
    boolean checksum = damage == Damage.CHECKSUM;
    int status = checksum ? SamStatus.CHECKSUM_WRONG : SamStatus.LENGTH_WRONG;
    fault.spoil(NOTHING_KNOWN, SamReply.status(status), extent).ifPresent(line::write);
  }

  private void asked(SamRequest request) {
    boolean read = request.equals(SamRequest.READ);
    Duration late = fault == ReaderFault.LATE ? extent.delay() : Duration.ZERO;
    pending = new Pending(request, clock.in((read ? readTime : answerTime).plus(late)));
    if (read && pullEarly) {
      module.lift();
    }
  }

  private synchronized LinePace answerWhenDue() {
    if (framer.midFrame() && quietAt.reached(clock)) {
      framer.silence().ifPresent(this::piece);
    }
    Pending asked = pending;
    if (asked != null && asked.due().reached(clock)) {
      pending = null;
      answer(asked.request());
    }
    return asked != null || module.cardWaits() ? LinePace.AWAITING : LinePace.AT_REST;
  }

  private void answer(SamRequest request) {
    Optional<byte[]> wire = fault.spoil(request, module.answer(request), extent);
    if (request.equals(SamRequest.READ) && pullAfter != NEVER) {
      int left = pullAfter;
      wire = wire.map(bytes -> Arrays.copyOf(bytes, Math.min(left, bytes.length)));
      pullAfter = NEVER;
      module.lift();
    }
    wire.ifPresent(line::write);
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

package org.bancheng.device.ledbar;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.LinePace;
import org.bancheng.device.serial.SerialLine;

/** A bar of the example profile at the other end of a line. Its state may be read by any thread. */
public final class CallBarEmulator implements AutoCloseable {
  private static final Duration LATENESS = Duration.ofSeconds(1);

  private record Answer(byte[] bytes, Deadline at) {}

  private final SerialLine line;
  private final int address;
  private final DeviceClock clock;
  private final BarFramer framer = new BarFramer();
  private final Queue<Answer> answers = new ArrayDeque<>();
  private volatile BarFault fault = BarFault.NONE;
  private volatile byte[] text = new byte[0];
  private volatile boolean scrolling;
  private volatile int brightness = 8;
  private volatile int heard;

  private CallBarEmulator(SerialLine line, int address, DeviceClock clock) {
    this.line = line;
    this.address = address;
    this.clock = clock;
  }

  /** Starts the line, which is this one's from now on. */
  public static CallBarEmulator over(SerialLine line, int address, DeviceClock clock) {
    CallBarEmulator bar = new CallBarEmulator(line, address, clock);
    line.start(bar.new Ear());
    return bar;
  }

  /** Sets what it does wrong from now on. */
  public void fault(BarFault wanted) {
    fault = wanted;
  }

  /** What is to be read on the bar; empty if it is dark. */
  public String shown() {
    return new String(text, GbkText.GBK);
  }

  /** The bytes of {@link #shown}, as they came. */
  public byte[] shownBytes() {
    return text.clone();
  }

  /** Whether the text scrolls. */
  public boolean scrolling() {
    return scrolling;
  }

  /** 1..8. */
  public int brightness() {
    return brightness;
  }

  /** How many whole frames to this bar, or to all, were heard. */
  public int heard() {
    return heard;
  }

  @SuppressWarnings("NonAtomicOperationOnVolatileField") // written by the owner thread only
  private void hear(BarFrame frame) {
    boolean toAll = frame.address() == BarFrame.ALL;
    if (fault == BarFault.DEAD || (frame.address() != address && !toAll)) {
      return;
    }
    heard++;
    BarFrame.Kind answer = obey(frame) ? BarFrame.Kind.ACK : BarFrame.Kind.REFUSED;
    if (!toAll) {
      answer(new BarFrame(address, frame.sequence(), answer, new byte[0]).encode());
    }
  }

  private boolean obey(BarFrame frame) {
    byte[] payload = frame.payload();
    switch (frame.kind()) {
      case SHOW:
        return payload.length > 0 && show(payload);
      case CLEAR:
        text = new byte[0];
        return true;
      case BRIGHTNESS:
        return payload.length == 1 && dim(payload[0]);
      default:
        return false;
    }
  }

  private boolean show(byte[] payload) {
    scrolling = payload[0] == 1;
    text = Arrays.copyOfRange(payload, 1, payload.length);
    return true;
  }

  private boolean dim(int level) {
    if (level < 1 || level > 8) {
      return false;
    }
    brightness = level;
    return true;
  }

  private void answer(byte[] bytes) {
    if (fault == BarFault.GARBLING) {
      bytes[1] ^= 0x40;
    }
    answers.add(new Answer(bytes, clock.in(fault == BarFault.LATE ? LATENESS : Duration.ZERO)));
  }

  @Override
  public void close() {
    line.close();
  }

  private final class Ear implements LineListener {
    @Override
    public void lineUp() {
      answers.clear();
    }

    @Override
    public void received(byte[] bytes) {
      framer.accept(bytes).forEach(CallBarEmulator.this::hear);
    }

    @Override
    public void lineLost(String reason) {
      answers.clear();
    }

    @Override
    public LinePace turn() {
      Answer next = answers.peek();
      while (next != null && next.at().reached(clock)) {
        line.write(next.bytes());
        answers.remove();
        next = answers.peek();
      }
      return LinePace.AWAITING;
    }
  }
}

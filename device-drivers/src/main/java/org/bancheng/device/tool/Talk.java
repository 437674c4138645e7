package org.bancheng.device.tool;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.LinePace;
import org.bancheng.device.serial.SerialLine;
import org.jspecify.annotations.Nullable;

/**
 * Questions and answers on one line, for a caller who may wait: each with a deadline. The line's
 * owner thread writes and collects, the caller's thread asks.
 */
final class Talk implements LineListener, AutoCloseable {
  private static final int MOST_KEPT = 8_192;
  private static final long LOOK_AGAIN_MS = 5;

  private final SerialLine line;
  private final DeviceClock clock;
  private final Queue<byte[]> questions = new ConcurrentLinkedQueue<>();
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private boolean up;
  private @Nullable String lost;

  private Talk(SerialLine line, DeviceClock clock) {
    this.line = line;
    this.clock = clock;
  }

  /** Starts on a line that nobody started yet. */
  static Talk on(SerialLine line, DeviceClock clock) {
    Talk talk = new Talk(line, clock);
    line.start(talk);
    return talk;
  }

  /** Waits until the line is open; else says why it is not. */
  synchronized Optional<String> awaitOpen(Duration patience) throws InterruptedException {
    Deadline end = clock.in(patience);
    while (!up && lost == null && !end.reached(clock)) {
      wait(LOOK_AGAIN_MS);
    }
    if (up) {
      return Optional.empty();
    }
    return Optional.of(lost != null ? lost : "the port does not open in time · 打开端口超时");
  }

  /** Why the line was lost in mid-talk, if it was. */
  synchronized Optional<String> lost() {
    return Optional.ofNullable(lost);
  }

  /** Forgets what was heard, asks, and gives what is heard until it is enough or time is over. */
  synchronized byte[] ask(byte[] question, Duration patience, Predicate<byte[]> enough)
      throws InterruptedException {
    heard.reset();
    questions.add(question);
    Deadline end = clock.in(patience);
    while (lost == null && !end.reached(clock) && !enough.test(heard.toByteArray())) {
      wait(LOOK_AGAIN_MS);
    }
    return heard.toByteArray();
  }

  /** What is heard for that long without asking anything. */
  byte[] listen(Duration time) throws InterruptedException {
    return ask(new byte[0], time, bytes -> false);
  }

  @Override
  public synchronized void lineUp() {
    up = true;
    notifyAll();
  }

  @Override
  public synchronized void received(byte[] bytes) {
    if (heard.size() + bytes.length <= MOST_KEPT) {
      heard.writeBytes(bytes);
    }
    notifyAll();
  }

  @Override
  public synchronized void lineLost(String reason) {
    lost = reason;
    notifyAll();
  }

  @Override
  public LinePace turn() {
    for (byte[] next = questions.poll(); next != null; next = questions.poll()) {
      if (next.length > 0) {
        line.write(next);
      }
    }
    return LinePace.AWAITING;
  }

  @Override
  public void close() {
    line.close();
  }
}

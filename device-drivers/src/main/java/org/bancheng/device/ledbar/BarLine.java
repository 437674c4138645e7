package org.bancheng.device.ledbar;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.LinePace;
import org.bancheng.device.serial.SerialLine;
import org.jspecify.annotations.Nullable;

/**
 * All bars on one RS-485 line, by the example profile. Half-duplex: one request at a time, the next
 * after its acknowledgement or after its last repeat went unanswered. Orders to all bars (address
 * 255) are not acknowledged; the line rests one deadline after them.
 */
public final class BarLine implements AutoCloseable {
  private final SerialLine line;
  private final BarSettings settings;
  private final DeviceClock clock;
  private final BarListener listener;
  private final Map<String, BarRequest> waiting = new LinkedHashMap<>();
  private final Map<Integer, Boolean> alive = new HashMap<>();
  private final BarFramer framer = new BarFramer();

  private boolean up;
  private @Nullable BarRequest current;
  private int sequence;
  private int tries;
  private Deadline due;

  private BarLine(SerialLine line, BarSettings settings, DeviceClock clock, BarListener listener) {
    this.line = line;
    this.settings = settings;
    this.clock = clock;
    this.listener = listener;
    this.due = clock.in(settings.ackDeadline());
  }

  /** Starts the line, which is this one's from now on. */
  public static BarLine over(
      SerialLine line, BarSettings settings, DeviceClock clock, BarListener listener) {
    BarLine bars = new BarLine(line, settings, clock, listener);
    line.start(bars.new Ear());
    return bars;
  }

  /**
   * The bar with that address.
   *
   * @param address 1..254, or 255 for all bars of the line
   */
  public CallBar bar(int address) {
    if (address < 1 || address > BarFrame.ALL) {
      throw new IllegalArgumentException("a bar's address is 1..254, 255 for all: " + address);
    }
    return new ExampleBar(address, settings, this::submit);
  }

  private void submit(BarRequest request) {
    synchronized (waiting) {
      waiting.remove(request.slot());
      waiting.put(request.slot(), request);
    }
  }

  private Optional<BarRequest> takeNext() {
    synchronized (waiting) {
      Optional<BarRequest> next = waiting.values().stream().findFirst();
      next.ifPresent(request -> waiting.remove(request.slot()));
      return next;
    }
  }

  private void begin(BarRequest request) {
    current = request;
    sequence = (sequence + 1) & 0xFF;
    tries = 0;
    send(request);
  }

  private void send(BarRequest request) {
    tries++;
    due = clock.in(settings.ackDeadline());
    line.write(
        new BarFrame(request.address(), sequence, request.kind(), request.payload()).encode());
  }

  private void overdue(BarRequest request) {
    if (request.toAll()) {
      current = null;
    } else if (tries <= settings.retries()) {
      send(request);
    } else {
      current = null;
      tell(request.address(), false);
    }
  }

  private void answered(BarFrame frame) {
    BarRequest asked = current;
    boolean ours =
        asked != null && frame.address() == asked.address() && frame.sequence() == sequence;
    boolean answer = frame.kind() == BarFrame.Kind.ACK || frame.kind() == BarFrame.Kind.REFUSED;
    if (ours && answer) {
      current = null;
      tell(frame.address(), true);
    }
  }

  private void tell(int address, boolean answers) {
    Boolean before = alive.put(address, answers);
    if (before != null && before == answers) {
      return;
    }
    if (answers) {
      listener.barAlive(address);
    } else {
      listener.barDead(address);
    }
  }

  /** Ends the line. */
  @Override
  public void close() {
    line.close();
  }

  private final class Ear implements LineListener {
    @Override
    public void lineUp() {
      up = true;
    }

    @Override
    public void received(byte[] bytes) {
      framer.accept(bytes).forEach(BarLine.this::answered);
    }

    @Override
    public void lineLost(String reason) {
      up = false;
      BarRequest lost = current;
      current = null;
      if (lost != null && !lost.toAll()) {
        tell(lost.address(), false);
      }
    }

    @Override
    public LinePace turn() {
      BarRequest asked = current;
      if (asked != null && due.reached(clock)) {
        overdue(asked);
      }
      if (up && current == null) {
        takeNext().ifPresent(BarLine.this::begin);
      }
      return current == null ? LinePace.AT_REST : LinePace.AWAITING;
    }
  }
}

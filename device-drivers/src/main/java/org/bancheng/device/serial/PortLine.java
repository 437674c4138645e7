package org.bancheng.device.serial;

import java.time.Duration;
import java.util.Optional;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line over a port that comes and goes.
 *
 * <pre>
 * closed --open--> up --any fault, blocked write--> lost --back-off 1, 2, 4 ... 30 s, open--> up
 * </pre>
 *
 * Each opening has a writer thread of its own; reading never waits.
 */
final class PortLine implements SerialLine {
  private static final Logger LOG = LoggerFactory.getLogger(PortLine.class);
  private static final int READS_PER_STEP = 8;

  /** A port together with the thread that writes to it. */
  private record Opening(Port port, PortWriter writer) {
    void end() {
      writer.close();
      port.close();
    }
  }

  private final String name;
  private final Port.Opener opener;
  private final LineSettings settings;
  private final DeviceClock clock;
  private @Nullable OwnerThread thread;
  private @Nullable Opening opening;
  private boolean toldLost;
  private Duration backOff;
  private Deadline nextTry;

  PortLine(String name, Port.Opener opener, LineSettings settings, DeviceClock clock) {
    this.name = name;
    this.opener = opener;
    this.settings = settings;
    this.clock = clock;
    this.backOff = settings.firstRetry();
    this.nextTry = clock.in(Duration.ZERO);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public synchronized void start(LineListener listener) {
    if (thread != null) {
      throw new IllegalStateException(name + " was started before");
    }
    thread = new OwnerThread("line " + name, () -> step(listener), this::end);
    thread.start();
  }

  @Override
  public void write(byte[] bytes) {
    if (opening != null) {
      opening.writer().write(bytes);
    }
  }

  @Override
  public synchronized void close() {
    if (thread != null) {
      thread.close();
    }
  }

  /** One look at the port and at the listener's deadlines; the owner thread does nothing else. */
  LinePace step(LineListener listener) {
    if (opening == null && nextTry.reached(clock)) {
      open(listener);
    }
    if (opening != null) {
      read(opening, listener);
    }
    return listener.turn();
  }

  private void open(LineListener listener) {
    try {
      Port port = opener.open();
      opening = new Opening(port, new PortWriter(name, port, clock));
    } catch (PortFault e) {
      retryLater(listener, e.getMessage());
      return;
    }
    backOff = settings.firstRetry();
    toldLost = false;
    LOG.info("{} is open", name);
    listener.lineUp();
  }

  private void read(Opening open, LineListener listener) {
    try {
      for (int i = 0; i < READS_PER_STEP; i++) {
        byte[] bytes = open.port().read();
        if (bytes.length == 0) {
          break;
        }
        listener.received(bytes);
      }
      Optional<String> trouble = open.writer().trouble(settings.writeDeadline());
      trouble.ifPresent(reason -> lose(listener, reason));
    } catch (PortFault e) {
      lose(listener, e.getMessage());
    }
  }

  private void lose(LineListener listener, @Nullable String reason) {
    end();
    retryLater(listener, reason);
  }

  private void retryLater(LineListener listener, @Nullable String reason) {
    nextTry = clock.in(backOff);
    Duration doubled = backOff.multipliedBy(2);
    backOff = doubled.compareTo(settings.lastRetry()) > 0 ? settings.lastRetry() : doubled;
    if (!toldLost) {
      toldLost = true;
      LOG.warn("{} is lost: {}", name, reason);
      listener.lineLost(String.valueOf(reason));
    }
  }

  private void end() {
    if (opening != null) {
      opening.end();
      opening = null;
    }
  }
}

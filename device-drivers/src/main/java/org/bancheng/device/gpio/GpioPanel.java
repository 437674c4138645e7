package org.bancheng.device.gpio;

import java.time.InstantSource;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.bancheng.device.DeviceClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All buttons, contacts and lamps of one cabinet. Polled by one owner thread, on which events are
 * told; commands come from any thread and are done at the next poll. Every output is off at the
 * start, at {@link #close}, and when the process is ended by a signal.
 */
public final class GpioPanel implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(GpioPanel.class);

  private final Queue<Runnable> commands = new ConcurrentLinkedQueue<>();
  private final Pins pins;
  private final PanelParts parts;
  private final PanelThread thread = new PanelThread(this::poll);
  private final Thread hook = new Thread(this::end, "gpio-off");
  private boolean failing;

  private GpioPanel(
      PanelSettings settings,
      Pins pins,
      DeviceClock clock,
      InstantSource wallClock,
      Consumer<PanelEvent> events) {
    this.pins = pins;
    this.parts = new PanelParts(settings, pins, clock, wallClock, events, thread::wake);
  }

  /**
   * A panel without a thread: the caller polls, which makes the polling thread the owner.
   *
   * @param pins the panel's from now on; closed with it
   * @throws org.bancheng.device.DeviceException if a pin cannot be had
   */
  static GpioPanel polledByCaller(
      PanelSettings settings,
      Pins pins,
      DeviceClock clock,
      InstantSource wallClock,
      Consumer<PanelEvent> events) {
    return new GpioPanel(settings, pins, clock, wallClock, events);
  }

  /**
   * A running panel with its own thread and shutdown hook.
   *
   * @param pins the panel's from now on; closed with it
   * @param events told on the panel's thread; must not wait
   * @throws org.bancheng.device.DeviceException if a pin cannot be had
   */
  public static GpioPanel start(
      PanelSettings settings,
      Pins pins,
      DeviceClock clock,
      InstantSource wallClock,
      Consumer<PanelEvent> events) {
    GpioPanel panel = new GpioPanel(settings, pins, clock, wallClock, events);
    Runtime.getRuntime().addShutdownHook(panel.hook);
    panel.thread.start();
    return panel;
  }

  /** Switches a lamp of the tower light; nothing happens if it is not fitted. */
  public void tower(TowerColour colour, boolean on) {
    Lamp lamp = parts.tower.get(colour);
    if (lamp != null) {
      submit(() -> lamp.light(on));
    }
  }

  /** Plays a pattern in place of the one being played. */
  public void beep(BeepPattern pattern) {
    submit(() -> parts.buzzer.ifPresent(buzzer -> buzzer.play(pattern)));
  }

  /** Sets the status LED. */
  public void led(LedMode mode) {
    submit(() -> parts.led.ifPresent(led -> led.show(mode)));
  }

  /** Ends a tamper alarm; the switch is armed again once the cabinet is closed. */
  public void acknowledgeTamper() {
    submit(() -> parts.tamper.ifPresent(TamperSwitch::acknowledge));
  }

  /** Whether a tamper alarm waits to be acknowledged. */
  public boolean tamperLatched() {
    return parts.tamper.map(TamperSwitch::latched).orElse(false);
  }

  private void submit(Runnable command) {
    commands.add(command);
    thread.wake();
  }

  /** One look at everything: commands first, then each part, a failing one not in others' way. */
  void poll() {
    boolean failed = false;
    for (Runnable command = commands.poll(); command != null; command = commands.poll()) {
      failed |= !safely(command);
    }
    for (Runnable part : parts.polls) {
      failed |= !safely(part);
    }
    failing = failed;
  }

  private boolean safely(Runnable work) {
    try {
      work.run();
      return true;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.error("a pin of the panel failed: {}", e.getClass().getName(), e);
      }
      return false;
    }
  }

  private void end() {
    thread.close();
    parts.end();
    pins.close();
  }

  /** Ends the thread, switches every output off and frees the pins. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      LOG.debug("closing while the process ends: the hook does the same");
    }
    end();
  }
}

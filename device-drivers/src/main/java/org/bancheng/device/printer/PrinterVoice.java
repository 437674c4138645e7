package org.bancheng.device.printer;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the state and tells its changes; a listener that throws harms nobody but itself. */
final class PrinterVoice {
  private static final Logger LOG = LoggerFactory.getLogger(PrinterVoice.class);

  private final List<Consumer<PrinterState>> listeners = new CopyOnWriteArrayList<>();
  private volatile PrinterState state = PrinterState.UNKNOWN;

  PrinterState state() {
    return state;
  }

  void listen(Consumer<PrinterState> listener) {
    listeners.add(listener);
  }

  void condition(PrinterCondition condition) {
    become(
        new PrinterState(PrinterState.Voice.ANSWERS, condition.fault(), condition.paperNearEnd()));
  }

  /** A fault the printer did not tell itself. */
  void fault(PrinterFault fault) {
    become(new PrinterState(state.voice(), Optional.of(fault), state.paperNearEnd()));
  }

  void mute() {
    become(new PrinterState(PrinterState.Voice.MUTE, Optional.empty(), false));
  }

  private void become(PrinterState now) {
    if (now.equals(state)) {
      return;
    }
    state = now;
    LOG.info("printer: {}", now);
    for (Consumer<PrinterState> listener : listeners) {
      try {
        listener.accept(now);
      } catch (RuntimeException e) {
        LOG.error("a listener of the printer failed: {}", e.getClass().getName(), e);
      }
    }
  }
}

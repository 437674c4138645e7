package org.bancheng.station;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Carries states to the JavaFX thread. If that thread is slow, states in between are skipped: a
 * screen shows how things are, not how they were.
 */
public final class LatestOnFx<T> {
  private final AtomicReference<@Nullable T> latest = new AtomicReference<>();
  private final Consumer<T> show;

  /**
   * @param show runs on the JavaFX thread
   */
  public LatestOnFx(Consumer<T> show) {
    this.show = show;
  }

  /** Shows this state as soon as possible, unless a later one comes before. Any thread. */
  public void offer(T state) {
    if (latest.getAndSet(state) == null) {
      Platform.runLater(this::showLatest);
    }
  }

  private void showLatest() {
    @Nullable T state = latest.getAndSet(null);
    if (state != null) {
      show.accept(state);
    }
  }
}

package org.bancheng.board.desk;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bancheng.board.model.BoardModel;
import org.bancheng.board.model.BoardScene;
import org.bancheng.board.model.BoardStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Owns the scene. Everything public may be called from any thread and returns at once. */
public final class BoardDesk implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(BoardDesk.class);
  private static final Duration TICK = Duration.ofMillis(250);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "board"));
  private final List<Consumer<BoardStep>> watchers = new CopyOnWriteArrayList<>();
  private final BoardModel model;
  private final InstantSource steady;
  private BoardScene scene;

  /**
   * @param steady a clock that never goes back
   */
  public BoardDesk(BoardModel model, InstantSource steady) {
    this.model = model;
    this.steady = steady;
    this.scene = BoardScene.switchedOn(steady.instant());
  }

  /** Begins to tick. */
  public void start() {
    thread.scheduleWithFixedDelay(
        () -> safely(() -> step(model.tick(scene, steady.instant()))),
        TICK.toMillis(),
        TICK.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  /** The hub said something. */
  public void heard(HubWord word) {
    onThread(() -> step(word.foldInto(model, scene, steady.instant())));
  }

  /** Steps from now on, the present scene at once; on the board's thread. */
  public void watch(Consumer<BoardStep> watcher) {
    onThread(
        () -> {
          watchers.add(watcher);
          watcher.accept(new BoardStep(scene, List.of()));
        });
  }

  private void step(BoardStep step) {
    scene = step.scene();
    watchers.forEach(watcher -> watcher.accept(step));
  }

  private void onThread(Runnable job) {
    try {
      thread.execute(() -> safely(job));
    } catch (RejectedExecutionException closed) {
      log.debug("The board is closed; what comes now is too late");
    }
  }

  /** One message that fails must not stop the board. */
  private static void safely(Runnable job) {
    try {
      job.run();
    } catch (RuntimeException | Error e) {
      log.error("The board could not do something and goes on", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}

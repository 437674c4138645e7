package org.bancheng.station;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/**
 * Starts JavaFX without an {@code Application} class (from the class path a launcher must not
 * extend one) and hands work to its thread.
 */
public final class FxThread {
  /** Kept, or the level set on it would be forgotten with it. */
  private static final Logger FX_LOG = Logger.getLogger("javafx");

  private FxThread() {}

  /**
   * Asks for the off-screen platform. Must come before {@link #start()}.
   *
   * <p>The off-screen "display" is as large as the larger screen turned either way: a window beyond
   * it makes that platform overflow its buffer (its own default is 1280x800).
   */
  public static void offScreen() {
    System.setProperty("glass.platform", "Monocle");
    System.setProperty("monocle.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("headless.geometry", "1920x1920-32");
  }

  /** Whether the off-screen platform was asked for, here or on the command line. */
  public static boolean isOffScreen() {
    return "Monocle".equals(System.getProperty("glass.platform"));
  }

  /**
   * Starts JavaFX once per process; later calls do nothing. Windows may then come and go without
   * ending it.
   *
   * @throws NoDisplay if there is nothing to draw on
   */
  public static synchronized void start() {
    FX_LOG.setLevel(Level.SEVERE);
    CompletableFuture<Void> up = new CompletableFuture<>();
    try {
      Platform.startup(() -> up.complete(null));
    } catch (IllegalStateException alreadyStarted) {
      Platform.runLater(() -> up.complete(null));
    } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
      throw new NoDisplay(e);
    }
    up.join();
    Platform.setImplicitExit(false);
  }

  /**
   * Runs on the JavaFX thread and waits for the answer.
   *
   * @throws RuntimeException what the work threw
   */
  public static <T> T call(Supplier<T> work) {
    if (Platform.isFxApplicationThread()) {
      return work.get();
    }
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(() -> complete(answer, work));
    try {
      return answer.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /**
   * Runs on the JavaFX thread and waits, but not for ever: while a process ends, that thread may be
   * gone already.
   */
  public static void runWithin(Duration limit, Runnable work) {
    if (Platform.isFxApplicationThread()) {
      work.run();
      return;
    }
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    Platform.runLater(
        () ->
            complete(
                done,
                () -> {
                  work.run();
                  return true;
                }));
    done.completeOnTimeout(false, limit.toMillis(), TimeUnit.MILLISECONDS).join();
  }

  /** Runs on the JavaFX thread: at once if this is it, else as soon as it is free. */
  public static void run(Runnable work) {
    if (Platform.isFxApplicationThread()) {
      work.run();
    } else {
      Platform.runLater(work);
    }
  }

  private static <T> void complete(CompletableFuture<T> answer, Supplier<T> work) {
    try {
      answer.complete(work.get());
    } catch (RuntimeException | Error e) {
      answer.completeExceptionally(e);
    }
  }
}

package org.bancheng.station;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a picture of a screen into a folder on every change: {@code kiosk-1.png} is always the
 * newest, {@code kiosk-1-00042.png} the 42nd. Only the newest {@value #KEPT} are kept.
 *
 * <p>Changes within {@value #SETTLE_MS} ms make one picture. The screen is drawn on the JavaFX
 * thread, which takes tens of milliseconds and much more on a busy machine; the file is made on a
 * thread of its own. While that one is behind, or while somebody waits for a frame ({@link
 * AfterFrame}), changes wait and become one picture of the latest state: no picture begins between
 * a call put on a screen and its receipt. One that began before still delays it.
 */
public final class ScreenPictures implements AutoCloseable {
  static final int KEPT = 300;
  static final int SETTLE_MS = 150;
  private static final int MOST_UNDER_WAY = 2;
  private static final java.time.Duration LAST_WORK = java.time.Duration.ofSeconds(3);
  private static final Logger log = LoggerFactory.getLogger(ScreenPictures.class);

  private final Path folder;
  private final String name;
  private final Region screen;
  private final PauseTransition settle = new PauseTransition(Duration.millis(SETTLE_MS));
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "pictures");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicInteger underWay = new AtomicInteger();
  private final Deque<Path> written = new ArrayDeque<>();
  private boolean waiting;
  private int count;

  /**
   * @param folder made if it is not there
   * @param name the screen's name, the beginning of each file's name
   * @param screen the screen at its design size
   */
  public ScreenPictures(Path folder, String name, Region screen) {
    this.folder = folder;
    this.name = name;
    this.screen = screen;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot make the folder for pictures "
              + folder
              + ": is it a file, or may this user not write there?",
          e);
    }
    settle.setOnFinished(done -> Platform.runLater(this::takeIfFree));
  }

  /** Says that the screen has changed. Any thread. */
  public void changed() {
    FxThread.run(
        () -> {
          waiting = true;
          settle.play();
        });
  }

  /** Queued, so that pictures of several screens let what came meanwhile go between them. */
  private void takeIfFree() {
    if (underWay.get() >= MOST_UNDER_WAY || AfterFrame.isAwaited()) {
      settle.playFromStart();
    } else {
      takeIfWaiting();
    }
  }

  private void takeIfWaiting() {
    if (waiting && !writer.isShutdown()) {
      waiting = false;
      take();
    }
  }

  private void take() {
    assert Platform.isFxApplicationThread();
    underWay.incrementAndGet();
    PngFile picture = PngFile.of(screen);
    int number = ++count;
    writer.execute(() -> write(picture, number));
  }

  private void write(PngFile picture, int number) {
    try {
      Path numbered = folder.resolve("%s-%05d.png".formatted(name, number));
      picture.write(numbered);
      Path half = folder.resolve(name + ".half");
      Files.copy(numbered, half, StandardCopyOption.REPLACE_EXISTING);
      Files.move(
          half,
          folder.resolve(name + ".png"),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
      forgetOldest(numbered);
    } catch (IOException | UncheckedIOException e) {
      log.warn("No picture of {}: {}", name, e.getMessage());
    } finally {
      underWay.decrementAndGet();
    }
  }

  private void forgetOldest(Path newest) throws IOException {
    written.addLast(newest);
    if (written.size() > KEPT) {
      Files.deleteIfExists(written.removeFirst());
    }
  }

  private void takeLast() {
    settle.stop();
    takeIfWaiting();
  }

  /**
   * Takes a last picture if a change is still waiting, and ends the writing thread. What changes
   * after that makes no picture.
   */
  @Override
  public void close() {
    FxThread.runWithin(LAST_WORK, this::takeLast);
    writer.shutdown();
    try {
      if (!writer.awaitTermination(10, TimeUnit.SECONDS)) {
        log.warn("The last pictures of {} are not written yet", name);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.bancheng.station;

import static javafx.util.Duration.millis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenPicturesTest {
  private static final int TEAL = 0xff0b5563;

  @TempDir Path folder;

  @BeforeAll
  static void startJavaFx() {
    FxThread.start();
  }

  @Test
  void drawsAtDesignSizeWhateverTheWindowsScale() throws IOException {
    Region screen = screen();
    FxThread.call(() -> ScreenWindow.framed(screen, "test", smallPlace()).show());
    try (ScreenPictures pictures = new ScreenPictures(folder, "kiosk-1", screen)) {
      pictures.changed();
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> Files.exists(folder.resolve("kiosk-1.png")));
    }

    BufferedImage picture = ImageIO.read(folder.resolve("kiosk-1.png").toFile());
    assertThat(picture.getWidth()).isEqualTo(300);
    assertThat(picture.getHeight()).isEqualTo(400);
    assertThat(picture.getRGB(150, 200)).isEqualTo(TEAL);
  }

  @Test
  void whatReachesBeyondTheScreenIsNotInThePicture() throws IOException {
    Label endless = new Label("长".repeat(18_000));
    endless.setMinWidth(Region.USE_PREF_SIZE);
    Pane screen = new Pane(endless);
    screen.setMinSize(300, 400);
    screen.setMaxSize(300, 400);
    FxThread.call(() -> ScreenWindow.offScreen(screen).show());
    try (ScreenPictures pictures = new ScreenPictures(folder, "board-1", screen)) {
      pictures.changed();
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> Files.exists(folder.resolve("board-1.png")));
    }

    BufferedImage picture = ImageIO.read(folder.resolve("board-1.png").toFile());
    assertThat(picture.getWidth()).isEqualTo(300);
    assertThat(picture.getHeight()).isEqualTo(400);
  }

  @Test
  void manyChangesAtOnceMakeFewPicturesAndTheLastIsNeverLost() {
    Region screen = screen();
    FxThread.call(() -> ScreenWindow.offScreen(screen).show());
    ScreenPictures pictures = new ScreenPictures(folder, "board-1", screen);
    for (int change = 0; change < 500; change++) {
      pictures.changed();
    }
    pictures.close();

    assertThat(names()).contains("board-1.png", "board-1-00001.png").hasSizeLessThan(12);
    assertThat(names()).noneMatch(name -> name.endsWith(".half"));
  }

  @Test
  void noPictureIsTakenWhileSomebodyWaitsForAFrame() {
    Region screen = screen();
    FxThread.call(() -> ScreenWindow.offScreen(screen).show());
    AtomicInteger frames = new AtomicInteger();
    AtomicBoolean awaiting = new AtomicBoolean(true);
    try (ScreenPictures pictures = new ScreenPictures(folder, "board-1", screen)) {
      FxThread.run(() -> awaitFrames(frames, awaiting));
      pictures.changed();
      await().atMost(Duration.ofSeconds(60)).until(() -> frames.get() >= 40);
      assertThat(names()).isEmpty();
      awaiting.set(false);
      await().atMost(Duration.ofSeconds(20)).until(() -> names().contains("board-1.png"));
    } finally {
      awaiting.set(false);
    }
  }

  @Test
  void aScreenThatIsShownHandsOutItsPicturesSoThatTheLastCanBeFinished() {
    AtomicReference<Runnable> changed = new AtomicReference<>();
    Optional<ScreenPictures> pictures =
        ScreenShow.open(
            "kiosk-1",
            true,
            Optional.of(folder),
            run -> {
              changed.set(run);
              return screen();
            });
    changed.get().run();
    pictures.orElseThrow().close();

    assertThat(names()).contains("kiosk-1.png").noneMatch(name -> name.endsWith(".half"));
  }

  @Test
  void whatChangesAfterTheEndIsNoFault() {
    List<Throwable> faults = new CopyOnWriteArrayList<>();
    Region screen = screen();
    FxThread.call(() -> ScreenWindow.offScreen(screen).show());
    ScreenPictures pictures = new ScreenPictures(folder, "board-1", screen);
    pictures.close();
    CompletableFuture<Void> settled = new CompletableFuture<>();
    FxThread.run(
        () -> Thread.currentThread().setUncaughtExceptionHandler((in, fault) -> faults.add(fault)));

    pictures.changed();
    FxThread.run(() -> afterItSettled(() -> settled.complete(null)));
    settled.join();
    FxThread.call(() -> true);

    assertThat(faults).isEmpty();
    assertThat(names()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeIsNamedWithWhatToCheck() throws IOException {
    Path file = Files.writeString(folder.resolve("pictures"), "");

    assertThatThrownBy(() -> new ScreenPictures(file, "board-1", screen()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(
            "cannot make the folder for pictures %s: is it a file, or may this user not write there?",
            file);
  }

  private static void afterItSettled(Runnable work) {
    PauseTransition pause = new PauseTransition(millis(3.0 * ScreenPictures.SETTLE_MS));
    pause.setOnFinished(done -> work.run());
    pause.play();
  }

  @Test
  void aScreenWithoutAFolderHasNoPictures() {
    assertThat(ScreenShow.open("kiosk-1", true, Optional.empty(), run -> screen())).isEmpty();
    assertThat(names()).isEmpty();
  }

  /** One frame after the other, as a board that shows call after call. */
  private static void awaitFrames(AtomicInteger frames, AtomicBoolean awaiting) {
    frames.incrementAndGet();
    if (awaiting.get()) {
      AfterFrame.run(() -> awaitFrames(frames, awaiting));
    }
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static javafx.geometry.Rectangle2D smallPlace() {
    return new javafx.geometry.Rectangle2D(0, 0, 150, 200);
  }

  private static Region screen() {
    Region region = new Region();
    region.setMinSize(300, 400);
    region.setPrefSize(300, 400);
    region.setMaxSize(300, 400);
    region.setStyle("-fx-background-color: #0b5563;");
    return region;
  }
}

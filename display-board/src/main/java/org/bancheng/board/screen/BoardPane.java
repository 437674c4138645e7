package org.bancheng.board.screen;

import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bancheng.board.model.BoardScene;
import org.bancheng.board.model.BoardSettings;
import org.bancheng.hall.Names;
import org.bancheng.hall.ZoneName;
import org.bancheng.station.HallFont;
import org.jspecify.annotations.Nullable;

/** The board's screen, landscape. Made and used on the JavaFX thread. */
public final class BoardPane extends BorderPane {
  /** Design width in pixels; 0.63 mm each on a 55-inch display. */
  public static final int WIDTH = 1920;

  /** Design height in pixels. */
  public static final int HEIGHT = 1080;

  private final ZoneName zone;
  private final BoardSettings settings;
  private final Runnable changed;
  private final BoardHead head;
  private final HeroCard hero = new HeroCard();
  private final RecentCalls recent = new RecentCalls();
  private final CounterTable counters = new CounterTable();
  private final WaitingTable waiting = new WaitingTable();
  private final DelayCard delay = new DelayCard();
  private final Lettering notice = Lettering.bold("notice", 36, 1780);
  private final HBox numbers;
  private @Nullable BoardPage page;

  /**
   * @param name said in the head until the hub tells the hall's name
   * @param zone whose calls it shows
   * @param changed runs after each change worth a picture; the clock is none
   */
  public BoardPane(Names name, ZoneName zone, BoardSettings settings, Runnable changed) {
    assert Platform.isFxApplicationThread();
    this.zone = zone;
    this.settings = settings;
    this.changed = changed;
    this.head = new BoardHead(name);
    this.numbers = numbers();
    getStyleClass().add("board");
    getStylesheets()
        .add(Objects.requireNonNull(BoardPane.class.getResource("board.css")).toExternalForm());
    setStyle(HallFont.style());
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    setTop(head);
  }

  private HBox numbers() {
    VBox calls = new VBox(hero, recent);
    calls.getStyleClass().add("calls");
    VBox side = new VBox(counters, waiting);
    side.getStyleClass().addAll("card", "side");
    HBox.setHgrow(side, Priority.ALWAYS);
    HBox both = new HBox(calls, side);
    both.getStyleClass().add("numbers");
    return both;
  }

  /**
   * Shows a scene.
   *
   * @param clock the time of day for the head of the screen; empty if nobody has told it yet
   */
  public void show(BoardScene scene, Optional<ZonedDateTime> clock) {
    assert Platform.isFxApplicationThread();
    BoardPage next = BoardWords.of(scene, zone, settings);
    head.show(next.hall(), clock);
    if (!next.equals(page)) {
      page = next;
      show(next);
      changed.run();
    }
  }

  private void show(BoardPage next) {
    next.delay().ifPresentOrElse(this::sayDelay, () -> showNumbers(next));
    setBottom(next.notice().isEmpty() ? null : notice.say(next.notice()));
  }

  private void sayDelay(BoardPage.Delay why) {
    delay.show(why);
    setCenter(delay);
  }

  private void showNumbers(BoardPage next) {
    hero.show(next.newest());
    recent.show(next.recent());
    counters.show(next.counters());
    waiting.show(next.waiting());
    setCenter(numbers);
  }
}

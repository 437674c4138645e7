package org.bancheng.kiosk.screen;

import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.bancheng.hall.Names;
import org.bancheng.kiosk.flow.KioskEvent.Touch;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.kiosk.words.KioskWords;
import org.bancheng.kiosk.words.Page;
import org.bancheng.kiosk.words.Page.Kind;
import org.bancheng.station.HallFont;
import org.jspecify.annotations.Nullable;

/** The kiosk's screen, portrait. Made and used on the JavaFX thread. */
public final class KioskPane extends BorderPane {
  /** Design width in pixels; 0.25 mm each on a 21-inch display. */
  public static final int WIDTH = 1080;

  /** Design height in pixels. */
  public static final int HEIGHT = 1920;

  private final Shown shown;
  private final Runnable changed;
  private final HeadBar head;
  private final FootBar foot;
  private final StackPane body = new StackPane();
  private final Map<Kind, PageView> views = new EnumMap<>(Kind.class);
  private @Nullable Page page;

  /**
   * @param name said in the head until the hub tells the hall's name
   * @param touch gets each touch, as one event
   * @param changed runs after each change worth a picture; clock and countdown are none
   */
  public KioskPane(Names name, Consumer<Touch> touch, Runnable changed) {
    assert Platform.isFxApplicationThread();
    this.changed = changed;
    this.shown = new Shown(touch);
    this.head = new HeadBar(name);
    this.foot = new FootBar(touch);
    getStyleClass().add("kiosk");
    getStylesheets()
        .add(Objects.requireNonNull(KioskPane.class.getResource("kiosk.css")).toExternalForm());
    setStyle(HallFont.style());
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    setTop(head);
    setCenter(body);
    setBottom(foot);
  }

  /**
   * Shows a scene.
   *
   * @param clock the time of day for the head of the screen; empty if nobody has told it yet
   */
  public void show(KioskScene scene, Optional<ZonedDateTime> clock) {
    assert Platform.isFxApplicationThread();
    head.show(scene.around().hall(), clock);
    foot.show(scene.secondsLeft());
    Page next = KioskWords.of(scene);
    if (!next.equals(page)) {
      page = next;
      PageView view = views.computeIfAbsent(next.kind(), kind -> new PageView(kind, shown));
      view.show(next);
      body.getChildren().setAll(view);
      changed.run();
    }
  }
}

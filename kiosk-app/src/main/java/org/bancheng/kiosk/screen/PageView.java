package org.bancheng.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bancheng.hall.Names;
import org.bancheng.kiosk.words.Page;
import org.bancheng.kiosk.words.Page.Kind;
import org.bancheng.kiosk.words.Page.TileSheet;

/**
 * A page: notices, title, picture or ticket and lines above; everything to be touched below. Later
 * pages of the same kind change it in place.
 */
final class PageView extends VBox {
  private static final String CROWDED = "crowded";

  private final NoticeBars notices = new NoticeBars();
  private final SayBox title = new SayBox("title").centred();
  private final VBox lines = new VBox();
  private final TicketCard ticket = new TicketCard();
  private final TileBoard tiles;
  private final ButtonColumn buttons;
  private List<Names> said = List.of();

  PageView(Kind kind, Shown shown) {
    tiles = new TileBoard(shown);
    buttons = kind == Kind.SERVICES ? new ButtonRow(shown) : new ButtonColumn(shown);
    getStyleClass().addAll("page", "page-" + kind.name().toLowerCase(Locale.ROOT));
    lines.getStyleClass().add("lines");
    lines.setAlignment(Pos.CENTER);
    lines.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(parts(kind));
  }

  private List<Node> parts(Kind kind) {
    return kind == Kind.SERVICES ? List.of(notices, words(), tiles, buttons) : springy(kind);
  }

  /**
   * Title and lines take all the room between notices and tiles: what grows there moves no tile.
   */
  private VBox words() {
    VBox words = new VBox(title, lines);
    words.getStyleClass().add("lines");
    words.setAlignment(Pos.CENTER);
    VBox.setVgrow(words, Priority.ALWAYS);
    return words;
  }

  private List<Node> springy(Kind kind) {
    List<Node> parts = new ArrayList<>(List.of(notices, spring(1), title));
    switch (kind) {
      case TICKET -> parts.addAll(List.of(ticket, lines, spring(2)));
      case CARD -> parts.addAll(List.of(new CardPicture(), lines, spring(2)));
      default -> {
        parts.add(parts.indexOf(title), new SignPicture(kind));
        parts.addAll(List.of(lines, spring(2)));
      }
    }
    parts.add(buttons);
    return parts;
  }

  /** Takes what room is left: more of it below, so that the eye finds the words at its height. */
  private static Region spring(int share) {
    Region spring = new Region();
    spring.setPrefHeight(share);
    VBox.setVgrow(spring, Priority.ALWAYS);
    return spring;
  }

  void show(Page page) {
    notices.show(page.notices());
    title.say(page.title());
    say(page.lines());
    page.ticket().ifPresent(ticket::show);
    page.tiles().ifPresent(this::show);
    buttons.show(page.buttons());
  }

  /** Two columns of tiles leave less room for the words above. */
  private void show(TileSheet sheet) {
    tiles.show(sheet.tiles());
    getStyleClass().remove(CROWDED);
    if (sheet.tiles().size() > TileBoard.ONE_COLUMN) {
      getStyleClass().add(CROWDED);
    }
  }

  private void say(List<Names> texts) {
    if (!texts.equals(said)) {
      said = texts;
      lines
          .getChildren()
          .setAll(texts.stream().map(text -> new SayBox("line", text).centred()).toList());
    }
  }
}

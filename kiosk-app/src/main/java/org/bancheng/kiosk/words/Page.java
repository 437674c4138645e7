package org.bancheng.kiosk.words;

import java.util.List;
import java.util.Optional;
import org.bancheng.hall.Names;
import org.bancheng.kiosk.flow.KioskEvent.Touch;

/**
 * One page of the screen, in words.
 *
 * @param title the one thing to be read first
 * @param lines what to do, and why; in order of weight
 * @param notices what is not as usual, above all else
 * @param buttons what can be touched besides tiles; the first is the one most people want
 */
public record Page(
    Kind kind,
    Names title,
    List<Names> lines,
    List<Notice> notices,
    Optional<TicketFace> ticket,
    Optional<TileSheet> tiles,
    List<PageButton> buttons) {

  /** How a page is laid out. */
  public enum Kind {
    SERVICES,
    CARD,
    WAIT,
    TICKET,
    MESSAGE
  }

  /** A bar across the page. The tone is told by a sign as well as by a colour. */
  public record Notice(Tone tone, Names text) {}

  /** How much a notice matters. */
  public enum Tone {
    NOTE,
    WARNING
  }

  /** A ticket as the citizen reads it from the screen. */
  public record TicketFace(String number, Names service, List<Names> facts) {}

  /**
   * A service to choose.
   *
   * @param facts in Chinese: people waiting and the likely wait, or why no number is to be had
   * @param inEnglish the same in English
   */
  public record Tile(
      String letter,
      Names name,
      List<String> facts,
      List<String> inEnglish,
      boolean open,
      Touch touch) {
    public Tile {
      facts = List.copyOf(facts);
      inEnglish = List.copyOf(inEnglish);
    }
  }

  /**
   * The tiles of one page of services.
   *
   * @param number counted from 1
   */
  public record TileSheet(List<Tile> tiles, int number, int of) {
    public TileSheet {
      tiles = List.copyOf(tiles);
    }
  }

  /** Something to touch. */
  public record PageButton(Names label, Touch touch) {}

  public Page {
    lines = List.copyOf(lines);
    notices = List.copyOf(notices);
    buttons = List.copyOf(buttons);
  }

  static Page of(Kind kind, Names title) {
    return new Page(
        kind, title, List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());
  }

  Page saying(Names... more) {
    return new Page(kind, title, List.of(more), notices, ticket, tiles, buttons);
  }

  Page noticing(List<Notice> all) {
    return new Page(kind, title, lines, all, ticket, tiles, buttons);
  }

  Page showing(TicketFace face) {
    return new Page(kind, title, lines, notices, Optional.of(face), tiles, buttons);
  }

  Page offering(TileSheet sheet) {
    return new Page(kind, title, lines, notices, ticket, Optional.of(sheet), buttons);
  }

  Page with(PageButton... all) {
    return new Page(kind, title, lines, notices, ticket, tiles, List.of(all));
  }
}

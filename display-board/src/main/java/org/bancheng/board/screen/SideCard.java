package org.bancheng.board.screen;

/** Titles of the cards at the side. */
final class SideCard {
  private SideCard() {}

  static Lettering title(String text) {
    return Lettering.bold("side-title", 32, 600).say(text);
  }
}

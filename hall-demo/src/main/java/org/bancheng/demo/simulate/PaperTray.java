package org.bancheng.demo.simulate;

import org.bancheng.hall.Paper;

/** A kiosk's printer: runs out of paper, and now and then never says what came of a paper. */
final class PaperTray {
  private static final double MUTE = 0.01;

  private final Weather weather;
  private final Dice dice;
  private boolean empty;

  PaperTray(Weather weather, Dice dice) {
    this.weather = weather;
    this.dice = dice;
  }

  void empty(boolean isEmpty) {
    empty = isEmpty;
  }

  Paper print() {
    if (empty) {
      return Paper.FAILED;
    }
    return weather.stormy() && dice.chance(MUTE) ? Paper.UNKNOWN : Paper.PRINTED;
  }
}

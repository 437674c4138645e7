package org.bancheng.board.screen;

import java.time.Instant;
import java.util.List;

/**
 * The part of a list that has its turn: what does not fit at once is shown part by part, each
 * standing still long enough to be read.
 *
 * @param number of this part, from 1
 */
record Turn<T>(List<T> shown, int number, int of) {
  /** How long each part stands. */
  static final int SECONDS_EACH = 8;

  Turn {
    shown = List.copyOf(shown);
  }

  static <T> Turn<T> of(List<T> all, int room, Instant now) {
    int parts = Math.max(1, (all.size() + room - 1) / room);
    int part = (int) Math.floorMod(now.getEpochSecond() / SECONDS_EACH, (long) parts);
    List<T> shown = all.subList(part * room, Math.min(all.size(), (part + 1) * room));
    return new Turn<>(shown, part + 1, parts);
  }

  static <T> Turn<T> nothing() {
    return new Turn<>(List.of(), 1, 1);
  }

  /** A title that says which part this is, if there are several. */
  String titled(String title) {
    return of == 1 ? title : title + "  " + number + "/" + of;
  }
}

package org.bancheng.board.model;

import java.time.Duration;

/**
 * The board's waits.
 *
 * @param silence without a word from the hub for this long the board says so (bus contract: 5 s)
 * @param standsOut how long a call is highlighted
 * @param gapPatience how long a call waits for those missing before it
 * @param young calls no older than this are shown as new by a board that was just switched on
 * @param zonePatience a hub that is there for this long without a picture of the board's zone does
 *     not have it
 * @param kept calls remembered, newest first (the contract's picture has as many)
 */
public record BoardSettings(
    Duration silence,
    Duration standsOut,
    Duration gapPatience,
    Duration young,
    Duration zonePatience,
    int kept) {

  /** What a hall starts with. */
  public static BoardSettings standard() {
    return new BoardSettings(
        Duration.ofSeconds(5),
        Duration.ofSeconds(12),
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        Duration.ofSeconds(10),
        50);
  }

  /** The same, with another time for a call to stand out. */
  public BoardSettings withStandsOut(Duration time) {
    return new BoardSettings(silence, time, gapPatience, young, zonePatience, kept);
  }
}

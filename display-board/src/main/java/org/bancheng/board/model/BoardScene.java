package org.bancheng.board.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.bus.message.BoardState;

/**
 * All a board's screen depends on, and what the fold must remember.
 *
 * @param day the hall day, once known
 * @param lastSequence of the newest call shown; empty until the board knows where the day stands
 * @param calls newest first, each ticket once
 * @param held calls that came before their predecessors, by sequence
 * @param heldSince when the oldest of them came
 * @param skipped sequences of calls that came too late for their turn, and are shown when they come
 * @param state the newest picture of this day
 * @param heard when the hub last spoke
 * @param hubUp whether it said that it is up
 * @param search for this board's zone
 * @param zoneUnknown whether that was in vain
 */
public record BoardScene(
    Optional<LocalDate> day,
    Optional<Long> lastSequence,
    List<ShownCall> calls,
    List<BoardCall> held,
    Optional<Instant> heldSince,
    List<Long> skipped,
    Optional<BoardState> state,
    Optional<Instant> heard,
    boolean hubUp,
    boolean delayed,
    ZoneSearch search,
    boolean zoneUnknown,
    Instant now) {

  public BoardScene {
    calls = List.copyOf(calls);
    held = List.copyOf(held);
    skipped = List.copyOf(skipped);
  }

  /** A board that was just switched on. */
  public static BoardScene switchedOn(Instant now) {
    return new BoardScene(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        true,
        ZoneSearch.BEGUN,
        false,
        now);
  }
}

package org.bancheng.board.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.bus.message.BoardState;

/** One message being folded in: a workspace that never leaves {@link BoardModel}. */
final class Fold {
  final BoardSettings settings;
  final Instant now;
  final List<Long> newlyShown = new ArrayList<>();
  Optional<LocalDate> day;
  Optional<Long> lastSequence;
  List<ShownCall> calls;
  List<BoardCall> held;
  Optional<Instant> heldSince;
  List<Long> skipped;
  Optional<BoardState> state;
  private Optional<Instant> heard;
  private boolean hubUp;
  private ZoneSearch search;

  Fold(BoardSettings settings, BoardScene scene, Instant now) {
    this.settings = settings;
    this.now = now;
    day = scene.day();
    lastSequence = scene.lastSequence();
    calls = new ArrayList<>(scene.calls());
    held = new ArrayList<>(scene.held());
    heldSince = scene.heldSince();
    skipped = new ArrayList<>(scene.skipped());
    state = scene.state();
    heard = scene.heard();
    hubUp = scene.hubUp();
    search = scene.search();
  }

  void hubSpoke(boolean up) {
    heard = Optional.of(now);
    hubUp = up;
  }

  void zoneHeard() {
    search = search.over();
  }

  /** Whether a message of that day counts; a later day than ours wipes the board. */
  boolean enters(LocalDate theirs) {
    if (day.map(theirs::isBefore).orElse(false)) {
      return false;
    }
    if (day.map(theirs::isAfter).orElse(false)) {
      forgetCalls(Optional.of(0L));
      state = Optional.empty();
    }
    day = Optional.of(theirs);
    return true;
  }

  /** Whether a picture is no newer than the one we have: a broker may have kept an old one. */
  boolean hasSeen(BoardState picture) {
    return state.map(ours -> ours.revision() >= picture.revision()).orElse(false);
  }

  void forgetCalls(Optional<Long> newLast) {
    lastSequence = newLast;
    calls = new ArrayList<>();
    held = new ArrayList<>();
    heldSince = Optional.empty();
    skipped = new ArrayList<>();
  }

  BoardStep done() {
    boolean silent = heard.map(last -> !now.isBefore(last.plus(settings.silence()))).orElse(true);
    boolean delayed = silent || !hubUp;
    ZoneSearch searched = search.at(now, !delayed);
    BoardScene scene =
        new BoardScene(
            day,
            lastSequence,
            calls.subList(0, Math.min(calls.size(), settings.kept())),
            held,
            heldSince,
            skipped.subList(Math.max(0, skipped.size() - settings.kept()), skipped.size()),
            state,
            heard,
            hubUp,
            delayed,
            searched,
            searched.inVain(now, settings.zonePatience()),
            now);
    return new BoardStep(scene, newlyShown);
  }
}

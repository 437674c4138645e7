package org.bancheng.board.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.bus.message.BoardState;

/** The hub's full picture: it brings what the board missed. */
final class PictureRules {
  private static final int OVERTAKEN = 5;

  private final Fold fold;

  PictureRules(Fold fold) {
    this.fold = fold;
  }

  void take(BoardState picture) {
    if (tellsAnotherStory(picture)) {
      fold.forgetCalls(Optional.empty());
    }
    fold.state = Optional.of(picture);
    CallRules rules = new CallRules(fold);
    if (fold.lastSequence.isEmpty()) {
      fold.lastSequence = Optional.of(newestOldOne(picture));
    }
    late(picture, rules).forEach(call -> rules.showLate(call, isYoung(picture, call)));
    missing(picture).forEach(call -> rules.show(call, isYoung(picture, call)));
    rules.releaseHeld();
    bringBackEarlierCalls(picture);
  }

  /** For a board just switched on: calls up to this one were over before it looked. */
  private long newestOldOne(BoardState picture) {
    return picture.calls().stream()
        .filter(call -> !isYoung(picture, call))
        .mapToLong(BoardCall::sequence)
        .max()
        .orElse(picture.calls().isEmpty() ? picture.lastSequence() : 0);
  }

  /**
   * A hub that began the day anew (another data folder behind the same name) counts from 1 again. A
   * picture a few calls behind is only one that was overtaken by them.
   */
  private boolean tellsAnotherStory(BoardState picture) {
    long last = fold.lastSequence.orElse(0L);
    return picture.lastSequence() + OVERTAKEN < last
        || picture.calls().stream().anyMatch(this::contradictsOurs);
  }

  private boolean contradictsOurs(BoardCall theirs) {
    return fold.calls.stream()
        .map(ShownCall::call)
        .anyMatch(
            ours -> ours.sequence() == theirs.sequence() && !ours.call().equals(theirs.call()));
  }

  /** Told by the hub's clock on both sides, so that the board's own does not matter. */
  private static Duration age(BoardState picture, BoardCall call) {
    return Duration.between(call.at(), picture.at());
  }

  private boolean isYoung(BoardState picture, BoardCall call) {
    return age(picture, call).compareTo(fold.settings.young()) <= 0;
  }

  private static List<BoardCall> late(BoardState picture, CallRules rules) {
    return picture.calls().stream()
        .filter(rules::comesLate)
        .sorted(Comparator.comparingLong(BoardCall::sequence))
        .toList();
  }

  private List<BoardCall> missing(BoardState picture) {
    long last = fold.lastSequence.orElseThrow();
    return picture.calls().stream()
        .filter(call -> call.sequence() > last)
        .sorted(Comparator.comparingLong(BoardCall::sequence))
        .toList();
  }

  /** Calls from before this board looked stand in its list, but do not stand out. */
  private void bringBackEarlierCalls(BoardState picture) {
    Set<String> numbers = new HashSet<>();
    fold.calls.forEach(shown -> numbers.add(shown.call().number()));
    List<ShownCall> all = new ArrayList<>(fold.calls);
    for (BoardCall call : picture.calls()) {
      if (numbers.add(call.number())) {
        all.add(new ShownCall(call, Optional.empty()));
      }
    }
    all.sort(Comparator.comparingLong((ShownCall shown) -> shown.call().sequence()).reversed());
    fold.calls = all;
  }
}

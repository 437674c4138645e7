package org.bancheng.board.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bancheng.bus.message.BoardCall;

/** Calls, one by one and in order. */
final class CallRules {
  private final Fold fold;

  CallRules(Fold fold) {
    this.fold = fold;
  }

  void heard(BoardCall call) {
    if (comesLate(call)) {
      showLate(call, true);
    } else if (isOld(call)) {
      return;
    } else if (follows(call)) {
      show(call);
      releaseHeld();
    } else {
      hold(call);
    }
  }

  private boolean isOld(BoardCall call) {
    return fold.lastSequence.map(last -> call.sequence() <= last).orElse(false);
  }

  /** The next one; or the first this board ever heard of, wherever the day stands. */
  private boolean follows(BoardCall call) {
    return fold.lastSequence.map(last -> call.sequence() == last + 1).orElse(true);
  }

  /** Whether its turn came and went without it. */
  boolean comesLate(BoardCall call) {
    return fold.skipped.contains(call.sequence());
  }

  void show(BoardCall call) {
    show(call, true);
  }

  /** In its own place; not where the same number was called again meanwhile. */
  void showLate(BoardCall call, boolean asNew) {
    fold.skipped.remove(call.sequence());
    fold.newlyShown.add(call.sequence());
    boolean calledAgain =
        fold.calls.stream()
            .map(ShownCall::call)
            .anyMatch(it -> isLater(it, call) && it.number().equals(call.number()));
    if (!calledAgain) {
      forgetEarlierCallsOf(call);
      long later = fold.calls.stream().filter(it -> isLater(it.call(), call)).count();
      fold.calls.add((int) later, shown(call, asNew));
    }
  }

  private static boolean isLater(BoardCall one, BoardCall other) {
    return one.sequence() > other.sequence();
  }

  private ShownCall shown(BoardCall call, boolean asNew) {
    return new ShownCall(call, asNew ? Optional.of(fold.now) : Optional.empty());
  }

  /**
   * @param asNew whether it stands out: what was called long ago does not
   */
  void show(BoardCall call, boolean asNew) {
    forgetEarlierCallsOf(call);
    fold.calls.add(0, shown(call, asNew));
    fold.lastSequence = Optional.of(call.sequence());
    fold.newlyShown.add(call.sequence());
  }

  private void forgetEarlierCallsOf(BoardCall call) {
    fold.calls.removeIf(shown -> shown.call().number().equals(call.number()));
  }

  private void hold(BoardCall call) {
    if (fold.held.stream().noneMatch(it -> it.sequence() == call.sequence())) {
      fold.held.add(call);
      fold.held.sort(Comparator.comparingLong(BoardCall::sequence));
      fold.heldSince = fold.heldSince.or(() -> Optional.of(fold.now));
    }
  }

  /** Shows what was held and now follows. */
  void releaseHeld() {
    List<BoardCall> waiting = List.copyOf(fold.held);
    fold.held.clear();
    for (BoardCall call : waiting) {
      if (follows(call) && !isOld(call)) {
        show(call);
      } else if (!isOld(call)) {
        fold.held.add(call);
      }
    }
    if (fold.held.isEmpty()) {
      fold.heldSince = Optional.empty();
    }
  }

  private void showWithoutThoseBefore(BoardCall call) {
    long last = fold.lastSequence.orElse(call.sequence() - 1);
    LongStream.range(Math.max(last + 1, call.sequence() - fold.settings.kept()), call.sequence())
        .forEach(fold.skipped::add);
    show(call);
  }

  /** A call somebody waits for is not kept back for one that may never come. */
  void waitNoLonger() {
    boolean overdue =
        fold.heldSince
            .map(since -> !fold.now.isBefore(since.plus(fold.settings.gapPatience())))
            .orElse(false);
    if (overdue) {
      fold.held.stream().filter(call -> !isOld(call)).forEach(this::showWithoutThoseBefore);
      fold.held.clear();
      fold.heldSince = Optional.empty();
    }
  }
}

package org.bancheng.board.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.board.model.Calls.MONDAY;
import static org.bancheng.board.model.Calls.NINE;
import static org.bancheng.board.model.Calls.call;
import static org.bancheng.board.model.Calls.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.bus.message.BoardState;

/** What holds however the bus loses, repeats and reorders. */
class BoardModelLawsTest {
  private final BoardModel model = new BoardModel(BoardSettings.standard());

  private static List<BoardCall> history(int calls) {
    return LongStream.rangeClosed(1, calls)
        .mapToObj(sequence -> call(sequence, "B%03d".formatted(sequence), "3", NINE))
        .toList();
  }

  private static List<BoardCall> newestFirst(List<BoardCall> calls) {
    List<BoardCall> reversed = new ArrayList<>(calls);
    Collections.reverse(reversed);
    return reversed.subList(0, Math.min(50, reversed.size()));
  }

  @Property(tries = 500)
  void everyCallIsShownOnceAndInOrderWhateverTheBusDoes(
      @ForAll @IntRange(min = 1, max = 40) int calls, @ForAll long seed) {
    Random chance = new Random(seed);
    List<BoardCall> history = history(calls);
    List<Long> shown = new ArrayList<>();
    BoardScene scene =
        model.state(switchedOn(), state(NINE, MONDAY, List.of()), false, NINE).scene();
    for (int i = 0; i < history.size(); i++) {
      for (BoardCall heard : delivered(history, i, chance)) {
        BoardStep step = model.call(scene, heard, NINE);
        scene = step.scene();
        shown.addAll(step.newlyShown());
      }
      if (chance.nextInt(4) == 0) {
        BoardStep step =
            model.state(
                scene, state(NINE, MONDAY, newestFirst(history.subList(0, i + 1))), false, NINE);
        scene = step.scene();
        shown.addAll(step.newlyShown());
      }
    }
    BoardStep last = model.state(scene, state(NINE, MONDAY, newestFirst(history)), false, NINE);
    shown.addAll(last.newlyShown());

    assertThat(shown).isEqualTo(LongStream.rangeClosed(1, calls).boxed().toList());
    assertThat(last.scene().calls().get(0).call()).isEqualTo(history.get(calls - 1));
  }

  /** The call lost, once, twice, or after the one that follows it. */
  private static List<BoardCall> delivered(List<BoardCall> history, int i, Random chance) {
    BoardCall own = history.get(i);
    BoardCall next = history.get(Math.min(i + 1, history.size() - 1));
    return switch (chance.nextInt(5)) {
      case 0 -> List.of();
      case 1 -> List.of(own, own);
      case 2 -> List.of(next, own);
      default -> List.of(own);
    };
  }

  @Property(tries = 300)
  void aBoardThatWaitsNoLongerShowsEveryCallOnceAllTheSame(
      @ForAll @IntRange(min = 1, max = 40) int calls, @ForAll long seed) {
    Random chance = new Random(seed);
    List<BoardCall> history = history(calls);
    List<Long> shown = new ArrayList<>();
    BoardScene scene = switchedOn();
    Instant now = NINE;
    for (int i = 0; i < history.size(); i++) {
      for (BoardCall heard : delivered(history, i, chance)) {
        BoardStep step = model.call(scene, heard, now);
        scene = step.scene();
        shown.addAll(step.newlyShown());
      }
      now = now.plusMillis(chance.nextInt(1_500));
      BoardStep tick = model.tick(scene, now);
      scene = tick.scene();
      shown.addAll(tick.newlyShown());
    }
    BoardState picture = state(now, MONDAY, newestFirst(history));
    BoardStep last = model.state(scene, picture, false, now);
    shown.addAll(last.newlyShown());

    long first = shown.get(0);
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(first, calls).boxed().toList());
    assertThat(last.scene().calls())
        .extracting(it -> it.call().sequence())
        .containsExactlyElementsOf(picture.calls().stream().map(BoardCall::sequence).toList());
  }

  private static BoardScene switchedOn() {
    return BoardScene.switchedOn(NINE);
  }
}

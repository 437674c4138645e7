package org.bancheng.board.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.board.model.Calls.MONDAY;
import static org.bancheng.board.model.Calls.NINE;
import static org.bancheng.board.model.Calls.call;
import static org.bancheng.board.model.Calls.state;
import static org.bancheng.board.model.Calls.up;
import static org.bancheng.board.model.Calls.waiting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.bus.message.BoardState;
import org.bancheng.bus.message.BoardState.CounterEntry;
import org.junit.jupiter.api.Test;

/** What a board shows that was away, or hears again what was long ago. One call a minute. */
class BoardBackTest {
  private final BoardModel model = new BoardModel(BoardSettings.standard());
  private final List<Long> shown = new ArrayList<>();
  private BoardScene scene = BoardScene.switchedOn(NINE);

  private void take(BoardStep step) {
    scene = step.scene();
    shown.addAll(step.newlyShown());
  }

  private static Instant minute(long minutes) {
    return NINE.plusSeconds(60 * minutes);
  }

  private static BoardCall one(long sequence) {
    return call(sequence, "B%03d".formatted(sequence), "3", minute(sequence));
  }

  private static List<BoardCall> upTo(long last) {
    return LongStream.rangeClosed(1, last).mapToObj(i -> one(last + 1 - i)).toList();
  }

  @Test
  void takesNoOlderKeptPictureForANewDay() {
    take(model.state(scene, state(NINE, MONDAY, List.of()), false, NINE));
    for (long i = 1; i <= 20; i++) {
      take(model.call(scene, one(i), minute(i)));
    }
    take(model.state(scene, state(minute(20), MONDAY, upTo(20)), false, minute(20)));
    take(model.state(scene, state(minute(10), MONDAY, upTo(10)), true, minute(20)));
    assertThat(scene.calls().get(0).call().sequence()).isEqualTo(20);

    take(model.state(scene, state(minute(20), MONDAY, upTo(20)), false, minute(20)));
    assertThat(shown).doesNotHaveDuplicates();
  }

  @Test
  void keepsTheCountersOfTheNewerPicture() {
    take(model.state(scene, picture(2000, "CALLED", "B001"), false, NINE));
    take(model.state(scene, picture(1000, "FREE", null), true, NINE));
    assertThat(scene.state().orElseThrow().counters().get(0).number()).isEqualTo("B001");
  }

  private static BoardState picture(long revision, String state, String number) {
    return new BoardState(
        revision,
        Calls.time(NINE),
        MONDAY,
        Calls.HALL,
        1,
        upTo(1),
        List.of(new CounterEntry("3", "3号窗口", state, number)),
        waiting(),
        "");
  }

  @Test
  void doesNotCallAnewWhatWasCalledLongAgo() {
    take(model.state(scene, state(NINE, MONDAY, List.of()), false, NINE));
    take(model.call(scene, one(1), minute(1)));
    take(model.state(scene, state(minute(40), MONDAY, upTo(20)), false, minute(40)));
    assertThat(scene.calls().get(0).call().sequence()).isEqualTo(20);
    assertThat(fresh(minute(40))).isEmpty();
  }

  @Test
  void leftOnOverNightDoesNotCallTheWholeMorning() {
    take(model.state(scene, state(NINE, MONDAY.minusDays(1), List.of()), false, NINE));
    take(model.state(scene, state(minute(40), MONDAY, upTo(20)), false, minute(40)));
    assertThat(scene.calls()).hasSize(20);
    assertThat(fresh(minute(40))).isEmpty();
  }

  private List<ShownCall> fresh(Instant now) {
    return scene.calls().stream()
        .filter(it -> it.fresh(now, BoardSettings.standard().standsOut()))
        .toList();
  }

  @Test
  void saysThatItIsDelayedWhenTheHubIsOfAnEarlierDay() {
    take(model.state(scene, state(NINE, MONDAY.plusDays(1), upTo(3)), false, NINE));
    take(model.hub(scene, up(minute(10)), false, minute(10)));
    take(model.state(scene, state(minute(10), MONDAY, List.of()), false, minute(10)));
    assertThat(scene.delayed()).isTrue();
  }
}

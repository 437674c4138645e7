package org.bancheng.board.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.board.model.Calls.MONDAY;
import static org.bancheng.board.model.Calls.NINE;
import static org.bancheng.board.model.Calls.call;
import static org.bancheng.board.model.Calls.recall;
import static org.bancheng.board.model.Calls.state;
import static org.bancheng.board.model.Calls.time;
import static org.bancheng.board.model.Calls.up;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bancheng.bus.message.BilingualText;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.bus.message.BoardState;
import org.bancheng.bus.message.CallKind;
import org.bancheng.bus.message.HubStatus;
import org.junit.jupiter.api.Test;

class BoardModelTest {
  private final BoardModel model = new BoardModel(BoardSettings.standard());
  private final List<Long> shown = new ArrayList<>();
  private BoardScene scene = BoardScene.switchedOn(NINE);
  private Instant now = NINE;

  private void seconds(int passed) {
    now = now.plusSeconds(passed);
  }

  private void take(BoardStep step) {
    scene = step.scene();
    shown.addAll(step.newlyShown());
  }

  private void hears(BoardCall call) {
    take(model.call(scene, call, now));
  }

  private void hears(BoardState state) {
    take(model.state(scene, state, false, now));
  }

  private void ticks() {
    take(model.tick(scene, now));
  }

  private BoardCall b(long sequence) {
    return call(sequence, "B%03d".formatted(sequence), "3", now);
  }

  private List<String> numbers() {
    return scene.calls().stream().map(shown -> shown.call().number()).toList();
  }

  private void openedWithNoCalls() {
    hears(state(now, MONDAY, List.of()));
  }

  @Test
  void showsACallAtOnceAndWantsAReceipt() {
    openedWithNoCalls();
    hears(b(1));
    assertThat(numbers()).containsExactly("B001");
    assertThat(shown).containsExactly(1L);
  }

  @Test
  void showsACallThatCameTwiceOnce() {
    openedWithNoCalls();
    hears(b(1));
    hears(b(1));
    assertThat(shown).containsExactly(1L);
  }

  @Test
  void takesMissedCallsFromThePictureInOrder() {
    openedWithNoCalls();
    hears(b(1));
    hears(b(4));
    assertThat(shown).containsExactly(1L);
    hears(state(now, MONDAY, List.of(b(4), b(3), b(2), b(1))));
    assertThat(shown).containsExactly(1L, 2L, 3L, 4L);
    assertThat(numbers()).containsExactly("B004", "B003", "B002", "B001");
  }

  @Test
  void aCallAfterAGapIsNotKeptBackLongerThanASecond() {
    openedWithNoCalls();
    hears(b(1));
    hears(b(3));
    seconds(1);
    ticks();
    assertThat(shown).containsExactly(1L, 3L);
  }

  private void threeWithoutTheSecond() {
    openedWithNoCalls();
    hears(b(1));
    hears(b(3));
    seconds(1);
    ticks();
  }

  @Test
  void whatComesAfterItsTurnIsShownInItsPlaceAndStandsOut() {
    threeWithoutTheSecond();
    hears(b(2));
    assertThat(shown).containsExactly(1L, 3L, 2L);
    assertThat(numbers()).containsExactly("B003", "B002", "B001");
    assertThat(scene.calls().get(1).since()).contains(now);
    hears(b(4));
    hears(b(2));
    assertThat(shown).containsExactly(1L, 3L, 2L, 4L);
  }

  @Test
  void soItIsWhenThePictureBringsIt() {
    threeWithoutTheSecond();
    hears(state(now, MONDAY, List.of(b(3), b(2), b(1))));
    assertThat(shown).containsExactly(1L, 3L, 2L);
    assertThat(scene.calls().get(1).since()).contains(now);
  }

  @Test
  void whatThePictureBringsLongAfterItsTurnDoesNotStandOut() {
    threeWithoutTheSecond();
    BoardCall second = b(2);
    seconds(31);
    hears(state(now, MONDAY, List.of(b(3), second, b(1))));
    assertThat(shown).containsExactly(1L, 3L, 2L);
    assertThat(scene.calls().get(1).since()).isEmpty();
  }

  @Test
  void whoWasCalledAgainMeanwhileStandsOnTheBoardOnce() {
    threeWithoutTheSecond();
    hears(recall(4, "B002", "3", now));
    hears(b(2));
    assertThat(numbers()).containsExactly("B002", "B003", "B001");
    assertThat(scene.calls().get(0).call().kind()).isEqualTo(CallKind.RECALL);
  }

  @Test
  void theGapClosedByTheMissingCallItself() {
    openedWithNoCalls();
    hears(b(1));
    hears(b(3));
    hears(b(2));
    assertThat(shown).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aRecallStandsOnTopAgain() {
    openedWithNoCalls();
    hears(b(1));
    hears(b(2));
    hears(recall(3, "B001", "3", now));
    assertThat(numbers()).containsExactly("B001", "B002");
    assertThat(scene.calls().get(0).call().kind()).isEqualTo(CallKind.RECALL);
    assertThat(shown).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aCallStandsOutForSomeSecondsOnly() {
    openedWithNoCalls();
    hears(b(1));
    ShownCall shownCall = scene.calls().get(0);
    assertThat(shownCall.fresh(now.plusSeconds(11), BoardSettings.standard().standsOut())).isTrue();
    assertThat(shownCall.fresh(now.plusSeconds(12), BoardSettings.standard().standsOut()))
        .isFalse();
  }

  @Test
  void aBoardSwitchedOnListsOldCallsQuietlyAndYoungOnesAsNew() {
    BoardCall old = call(7, "A007", "1", now.minusSeconds(120));
    BoardCall young = call(8, "A008", "2", now.minusSeconds(4));
    hears(state(now, MONDAY, List.of(young, old)));
    assertThat(numbers()).containsExactly("A008", "A007");
    assertThat(shown).containsExactly(8L);
    assertThat(scene.calls().get(1).since()).isEmpty();
  }

  @Test
  void aCallHeardBeforeThePictureIsNotShownAgainByIt() {
    hears(b(8));
    hears(state(now, MONDAY, List.of(b(8), b(7))));
    assertThat(shown).containsExactly(8L);
    assertThat(numbers()).containsExactly("B008", "B007");
  }

  @Test
  void saysThatItIsDelayedAfterFiveSecondsOfSilence() {
    openedWithNoCalls();
    assertThat(scene.delayed()).isFalse();
    seconds(4);
    ticks();
    assertThat(scene.delayed()).isFalse();
    seconds(1);
    ticks();
    assertThat(scene.delayed()).isTrue();
    take(model.hub(scene, up(now), false, now));
    assertThat(scene.delayed()).isFalse();
  }

  @Test
  void believesTheHubsWillAtOnce() {
    openedWithNoCalls();
    take(model.hub(scene, new HubStatus(HubStatus.State.DOWN, MONDAY, time(now)), false, now));
    assertThat(scene.delayed()).isTrue();
  }

  @Test
  void whatTheBrokerHadKeptDoesNotMakeAGoneHubPresent() {
    take(model.state(scene, state(now, MONDAY, List.of(b(1))), true, now));
    take(model.hub(scene, up(now), true, now));
    assertThat(scene.delayed()).isTrue();
    assertThat(numbers()).containsExactly("B001");
  }

  @Test
  void anotherHallDayWipesTheBoard() {
    openedWithNoCalls();
    hears(b(1));
    hears(b(2));
    hears(state(now, MONDAY.plusDays(1), List.of()));
    assertThat(numbers()).isEmpty();
    hears(b(1));
    assertThat(shown).containsExactly(1L, 2L, 1L);
  }

  @Test
  void aPictureOfADayGoneByIsIgnored() {
    hears(state(now, MONDAY.plusDays(1), List.of()));
    hears(state(now, MONDAY, List.of(b(5))));
    assertThat(numbers()).isEmpty();
  }

  @Test
  void aHubThatBeganTheDayAnewIsFollowed() {
    openedWithNoCalls();
    for (int sequence = 1; sequence <= 9; sequence++) {
      hears(b(sequence));
    }
    hears(state(now, MONDAY, List.of(otherStory(1))));
    assertThat(numbers()).containsExactly("A001");
    hears(call(2, "A002", "1", now));
    assertThat(numbers()).containsExactly("A002", "A001");
  }

  @Test
  void aHubThatBeganAnewIsRecognisedByItsCallsEvenEarlyInTheDay() {
    openedWithNoCalls();
    hears(b(1));
    hears(b(2));
    hears(state(now, MONDAY, List.of(otherStory(1))));
    assertThat(numbers()).containsExactly("A001");
  }

  private BoardCall otherStory(long sequence) {
    return new BoardCall(
        sequence,
        new UUID(77, sequence),
        "A001",
        "1",
        "1号窗口",
        CallKind.CALL,
        time(now),
        new BilingualText("", ""));
  }

  @Test
  void aPictureOvertakenByACallTakesNothingAway() {
    openedWithNoCalls();
    hears(b(1));
    hears(b(2));
    hears(state(now, MONDAY, List.of(b(1))));
    assertThat(numbers()).containsExactly("B002", "B001");
    assertThat(shown).containsExactly(1L, 2L);
  }

  @Test
  void goesOnWithItsDayWhenTheWillOfAHubInTheNightNamesTheNext() {
    openedWithNoCalls();
    hears(b(1));
    take(
        model.hub(
            scene, new HubStatus(HubStatus.State.DOWN, MONDAY.plusDays(1), time(now)), false, now));
    assertThat(scene.delayed()).isTrue();
    hears(state(now, MONDAY, List.of(b(1))));
    assertThat(scene.delayed()).isFalse();
    assertThat(numbers()).containsExactly("B001");
  }
}

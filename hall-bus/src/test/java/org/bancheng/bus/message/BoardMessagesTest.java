package org.bancheng.bus.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.bus.Json.read;
import static org.bancheng.bus.Json.tree;
import static org.bancheng.bus.Json.written;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What boards are told, and what they tell. */
class BoardMessagesTest {
  private static final String CALL =
      """
      {"v":1,"sequence":118,"call":"0193a001-0000-7000-8000-000000000003","number":"B042",
       "counter":"3","counterName":"3号窗口","kind":"call","at":"2026-11-23T09:03:11.12+08:00",
       "speak":{"zh":"请B零四二号到3号窗口","en":"B 0 4 2, counter 3"}}""";

  private static BoardCall call(CallKind kind) {
    return new BoardCall(
        118,
        Sample.CALL,
        "B042",
        "3",
        "3号窗口",
        kind,
        Sample.AT,
        new BilingualText("请B零四二号到3号窗口", "B 0 4 2, counter 3"));
  }

  @Test
  void aCallIsTheContracts() {
    assertThat(written(call(CallKind.CALL))).isEqualTo(tree(CALL));
    assertThat(read(CALL, BoardCall.class)).isEqualTo(call(CallKind.CALL));
  }

  @Test
  void aRecallSaysSo() {
    assertThat(written(call(CallKind.RECALL)).get("kind").asText()).isEqualTo("recall");
  }

  @Test
  void theFullPictureCarriesEveryFieldOfTheContractEvenWhenEmpty() {
    BoardState empty =
        new BoardState(
            1, Sample.AT, Sample.DAY, Sample.HALL, 0, List.of(), List.of(), List.of(), "");
    assertThat(written(empty))
        .isEqualTo(
            tree(
                """
                {"v":1,"revision":1,"at":"2026-11-23T09:03:11.12+08:00","hallDay":"2026-11-23",
                 "hall":{"zh":"示例县政务服务中心","en":"Demo County Service Hall"},
                 "lastSequence":0,"calls":[],"counters":[],"waiting":[],"notice":""}"""));
  }

  @Test
  void theFullPictureShowsCallsCountersAndWhoWaits() {
    BoardState full = full();
    JsonNode tree = written(full);
    assertThat(tree.get("calls")).containsExactly(tree(CALL));
    assertThat(tree.get("counters"))
        .containsExactly(
            tree("{\"counter\":\"3\",\"name\":\"3号窗口\",\"state\":\"CALLED\",\"number\":\"B042\"}"),
            tree("{\"counter\":\"4\",\"name\":\"4号窗口\",\"state\":\"FREE\",\"number\":null}"));
    assertThat(tree.get("waiting"))
        .containsExactly(
            tree(
                """
                {"service":"B","name":{"zh":"办不成事反映","en":"Complaint window"},
                 "count":7,"p50":"PT14M","shown":{"from":15,"to":25}}"""));
    assertThat(read(tree.toString(), BoardState.class)).isEqualTo(full);
  }

  private static BoardState full() {
    return new BoardState(
        1_763_862_191_120L,
        Sample.AT,
        Sample.DAY,
        Sample.HALL,
        118,
        List.of(call(CallKind.CALL)),
        List.of(
            new BoardState.CounterEntry("3", "3号窗口", "CALLED", "B042"),
            new BoardState.CounterEntry("4", "4号窗口", "FREE", null)),
        List.of(
            new BoardState.WaitingEntry(
                "B", Sample.COMPLAINTS, 7, Duration.ofMinutes(14), new ShownWait(15, 25))),
        "今日16:30停止取号");
  }

  @Test
  void aReceiptIsTheContracts() {
    String receipt =
        """
        {"v":1,"board":"board-1","sequence":118,"shownAt":"2026-11-23T09:03:11.12+08:00"}""";
    BoardReceipt shown = new BoardReceipt("board-1", 118, Sample.AT);
    assertThat(read(receipt, BoardReceipt.class)).isEqualTo(shown);
    assertThat(written(shown)).isEqualTo(tree(receipt));
  }
}

package org.bancheng.hub.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.bus.BusMessages.newId;
import static org.bancheng.hub.net.Listener.patiently;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Listener.Heard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What boards see. */
class BoardsOverMqttTest {
  @RegisterExtension static final TestHub HUB = new TestHub();
  private static final CounterId ONE = new CounterId("1");
  private BusMessages bus;

  @BeforeEach
  void connect() {
    bus = new BusMessages(HUB);
  }

  @AfterEach
  void disconnect() {
    bus.close();
  }

  @Test
  void theFullPictureIsThereFromTheStartWithAllItsFields() {
    JsonNode state = bus.newest("board/a/state");
    assertThat(bus.heard("board/a/state").get(0).retained()).isTrue();
    assertThat(state.fieldNames())
        .toIterable()
        .contains("v", "revision", "at", "lastSequence", "calls", "counters", "waiting", "notice");
    assertThat(state.get("counters"))
        .extracting(it -> it.get("counter").asText() + it.get("name").asText())
        .containsExactly("11号窗口", "22号窗口", "33号窗口", "44号窗口", "55号窗口", "66号窗口");
    assertThat(state.get("waiting"))
        .extracting(it -> it.get("service").asText())
        .containsExactly("A", "B", "C", "D");
  }

  @Test
  void aCallIsTheContracts() {
    String number = called();
    JsonNode call = bus.newest("board/a/call");
    assertThat(call.get("v").asInt()).isEqualTo(1);
    assertThat(UUID.fromString(call.get("call").asText())).isNotNull();
    assertThat(call.get("number").asText()).isEqualTo(number);
    assertThat(call.get("counter").asText()).isEqualTo("1");
    assertThat(call.get("counterName").asText()).isEqualTo("1号窗口");
    assertThat(call.get("kind").asText()).isEqualTo("call");
    assertThat(OffsetDateTime.parse(call.get("at").asText()).getOffset()).hasToString("+08:00");
    assertThat(call.get("speak").get("zh").asText())
        .startsWith("请A")
        .endsWith("号到1号窗口")
        .doesNotContainPattern("A\\d");
    assertThat(call.get("speak").get("en").asText())
        .isEqualTo(String.join(" ", number.split("")) + ", counter 1");
    assertThat(bus.heard("board/a/call")).extracting(Heard::retained).containsOnly(false);
  }

  @Test
  void callsCountWithoutAGapRecallsIncluded() {
    called();
    HUB.gives(new CounterCommand.Recall(ONE));
    HUB.gives(new CounterCommand.Recall(ONE));
    patiently().until(() -> bus.all("board/a/call").size() == 3);
    List<Long> sequences =
        bus.all("board/a/call").stream().map(it -> it.get("sequence").asLong()).toList();
    assertThat(sequences)
        .containsExactly(sequences.get(0), sequences.get(0) + 1, sequences.get(0) + 2);
  }

  @Test
  void theFullPictureCatchesUpWithEachCall() {
    String number = called();
    long sequence = bus.newest("board/a/call").get("sequence").asLong();
    patiently().until(() -> bus.newest("board/a/state").get("lastSequence").asLong() == sequence);
    JsonNode state = bus.newest("board/a/state");
    assertThat(state.get("calls").get(0)).isEqualTo(bus.newest("board/a/call"));
    assertThat(state.get("counters").get(0).get("state").asText()).isEqualTo("CALLED");
    assertThat(state.get("counters").get(0).get("number").asText()).isEqualTo(number);
  }

  @Test
  void theFullPictureNeverHasMoreThanFiftyCalls() {
    called();
    for (int i = 0; i < 60; i++) {
      HUB.gives(new CounterCommand.Recall(ONE));
    }
    patiently().until(() -> bus.newest("board/a/call").get("kind").asText().equals("recall"));
    long last = HUB.loop().view().callsOf(new ZoneName("a")).lastSequence();
    patiently().until(() -> bus.newest("board/a/state").get("lastSequence").asLong() == last);
    assertThat(bus.newest("board/a/state").get("calls")).hasSize(50);
  }

  @Test
  void revisionsGrow() {
    called();
    HUB.gives(new CounterCommand.Recall(ONE));
    bus.take(newId(), "B");
    patiently().until(() -> bus.all("board/a/state").size() >= 3);
    assertThat(bus.all("board/a/state"))
        .extracting(it -> it.get("revision").asLong())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void whoWaitsIsCounted() {
    HUB.gives(new CounterCommand.OpenCounter(ONE));
    bus.take(newId(), "D");
    bus.take(newId(), "D");
    patiently()
        .until(() -> bus.newest("board/a/state").get("waiting").get(3).get("count").asInt() == 2);
    JsonNode waiting = bus.newest("board/a/state").get("waiting").get(3);
    assertThat(waiting.get("p50").asText()).isEqualTo("PT24M");
    assertThat(waiting.at("/shown/from").asInt()).isEqualTo(25);
    assertThat(waiting.at("/shown/to").asInt()).isEqualTo(50);
    assertThat(waiting.get("name").get("zh").asText()).isEqualTo("不动产登记");
  }

  @Test
  void aWaitThatWasToldTooLongShrinksThoughNothingHappens() {
    HUB.gives(new CounterCommand.OpenCounter(ONE));
    UUID ticket = newId();
    bus.take(ticket, "C");
    bus.take(newId(), "C");
    patiently().until(() -> lineC().get("count").asInt() == 2);
    HUB.gives(new TicketCommand.CancelTicket(new TicketId(ticket)));
    patiently().until(() -> lineC().get("count").asInt() == 1);
    assertThat(lineC().at("/shown/to").asInt()).isEqualTo(45);
    HUB.clock().forward(Duration.ofMinutes(3));
    patiently().until(() -> lineC().at("/shown/to").asInt() == 30);
    HUB.clock().forward(Duration.ofMinutes(-3));
  }

  @Test
  void aLineThatNobodyServesIsNotSaidToBeNoWait() {
    patiently().until(() -> lineC().at("/shown").toString().equals("{}"));
    assertThat(lineC().get("count").asInt()).isZero();
    HUB.gives(new CounterCommand.OpenCounter(ONE));
    patiently().until(() -> lineC().at("/shown").toString().equals("{\"from\":0,\"to\":0}"));
  }

  private JsonNode lineC() {
    return bus.newest("board/a/state").get("waiting").get(2);
  }

  @Test
  void aReceiptTellsTheHubHowLongACallTookToBeSeen() {
    called();
    long sequence = bus.newest("board/a/call").get("sequence").asLong();
    assertThat(HUB.hub().receipts().untilSeen(new ZoneName("a"), sequence)).isEmpty();
    bus.say(
        "board/a/receipt",
        "{'v':1,'board':'board-1','sequence':%d,'shownAt':'2026-11-23T09:00:00+08:00'}",
        sequence);
    patiently()
        .until(() -> HUB.hub().receipts().untilSeen(new ZoneName("a"), sequence).isPresent());
    assertThat(HUB.hub().receipts().untilSeen(new ZoneName("a"), sequence).orElseThrow())
        .isPositive();
  }

  private String called() {
    HUB.gives(new CounterCommand.OpenCounter(ONE));
    String number = bus.take(newId(), "A").get("number").asText();
    HUB.gives(new CounterCommand.CallNext(ONE));
    patiently().until(() -> bus.newest("board/a/call").get("number").asText().equals(number));
    return number;
  }
}

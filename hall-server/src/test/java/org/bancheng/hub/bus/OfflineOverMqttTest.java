package org.bancheng.hub.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.bus.BusMessages.newId;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Listener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Numbers that a kiosk gave out while it could not reach the hub. */
class OfflineOverMqttTest {
  @RegisterExtension static final TestHub HUB = new TestHub();
  private static BusMessages kiosk;

  @BeforeAll
  static void connect() {
    kiosk = new BusMessages(HUB);
  }

  @AfterAll
  static void disconnect() {
    kiosk.close();
  }

  private static JsonNode merge(String tickets) {
    UUID id = newId();
    return kiosk.answer(
        id, "{'v':1,'type':'offline-tickets','id':'%s','tickets':[" + tickets + "]}", id);
  }

  private static String paper(UUID ticket, String number, String service) {
    return "{'id':'"
        + ticket
        + "','number':'"
        + number
        + "','service':'"
        + service
        + "','issuedAt':'2026-11-23T09:00:00+08:00','clockOffset':'PT0.8S','outcome':'PRINTED'}";
  }

  private static List<String> numbersWaiting() {
    JsonNode tickets = HUB.as("clerk1").get("/api/v1/hall").json().get("tickets");
    return StreamSupport.stream(tickets.spliterator(), false)
        .map(it -> it.get("number").asText())
        .toList();
  }

  @Test
  void areTakenInWithTheirOwnNumbersHoweverOftenTheyAreTold() {
    UUID first = newId();
    UUID second = newId();
    String both = paper(first, "BK001", "B") + "," + paper(second, "AK001", "A");
    assertThat(merge(both).get("type").asText()).isEqualTo("ok");
    assertThat(merge(both).get("type").asText()).isEqualTo("ok");
    assertThat(numbersWaiting())
        .filteredOn(List.of("BK001", "AK001")::contains)
        .containsExactlyInAnyOrder("BK001", "AK001");
  }

  @Test
  void renameATakeWhoseAnswerCameTooLate() {
    UUID id = newId();
    JsonNode stored = kiosk.take(id, "C");
    assertThat(merge(paper(id, "CK007", "C")).get("type").asText()).isEqualTo("ok");
    assertThat(numbersWaiting()).contains("CK007").doesNotContain(stored.get("number").asText());
  }

  @Test
  void ofANumberThatSomebodyElseCarriesAreRefusedAndTheOthersKept() {
    assertThat(merge(paper(newId(), "DK001", "D")).get("type").asText()).isEqualTo("ok");
    JsonNode answer = merge(paper(newId(), "DK001", "D") + "," + paper(newId(), "DK002", "D"));
    assertThat(answer.get("type").asText()).isEqualTo("refused");
    assertThat(numbersWaiting()).contains("DK001", "DK002");
  }

  @Test
  void thatAreNoneAreRefusedAsMalformed() {
    assertThat(merge(paper(newId(), "hello", "B")).get("reason").asText()).isEqualTo("MALFORMED");
    assertThat(merge(paper(newId(), "AK009", "B")).get("reason").asText()).isEqualTo("MALFORMED");
  }

  @Test
  void anEndlessClockOffsetIsMalformed() {
    UUID id = UUID.randomUUID();
    try (Listener kiosk = HUB.listener("hall/demo/kiosk/k9/reply")) {
      kiosk.say(
          "hall/demo/kiosk/k9/request",
          """
          {"v":1,"type":"offline-tickets","id":"%s","tickets":[{"id":"%s","number":"BK001",
           "service":"B","issuedAt":"2026-11-23T09:00:00+08:00","clockOffset":"PT2562047788015215H"}]}
          """
              .formatted(id, UUID.randomUUID()));
      Listener.patiently().until(() -> !kiosk.texts().isEmpty());
      assertThat(kiosk.texts().get(0)).contains("MALFORMED");
    }
  }
}

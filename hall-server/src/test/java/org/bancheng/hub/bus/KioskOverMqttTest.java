package org.bancheng.hub.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.bus.BusMessages.newId;
import static org.bancheng.hub.net.Listener.patiently;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hub.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a kiosk asks and is answered. */
class KioskOverMqttTest {
  @RegisterExtension static final TestHub HUB = new TestHub();
  private static final String REQUEST = "kiosk/kiosk-1/request";
  private static BusMessages kiosk;

  @BeforeAll
  static void connect() {
    kiosk = new BusMessages(HUB);
  }

  @AfterAll
  static void disconnect() {
    kiosk.close();
  }

  @Test
  void aTakeIsAnsweredWithATicket() {
    kiosk.take(newId(), "B");
    UUID id = newId();
    JsonNode ticket =
        kiosk.answer(
            id,
            "{'v':1,'type':'take','id':'%s','service':'B','at':'2026-11-23T09:03:11.120+08:00',"
                + "'channel':'kiosk','holder':{'token':'%s','group':'ELDERLY'}}",
            id,
            "token-of-" + id);
    assertThat(ticket.get("v").asInt()).isEqualTo(1);
    assertThat(ticket.get("type").asText()).isEqualTo("ticket");
    assertThat(ticket.get("ticket").asText()).as("the take's id").isEqualTo(id.toString());
    assertThat(ticket.get("number").asText()).matches("B\\d{3}");
    assertThat(ticket.get("service").asText()).isEqualTo("B");
    assertThat(ticket.get("serviceName").asText()).isEqualTo("办不成事反映");
    assertThat(ticket.get("zone").asText()).isEqualTo("a");
    assertThat(ticket.get("ahead").asInt()).isEqualTo(1);
    assertThat(ticket.get("forecast").get("p50").asText()).isEqualTo("PT12M");
    assertThat(ticket.get("forecast").get("p90").asText()).isEqualTo("PT24M");
    assertThat(ticket.get("hallDay").asText()).isEqualTo("2026-11-23");
    assertThat(ticket.get("track").asText()).startsWith("http").endsWith("/t/" + id);
    assertThat(OffsetDateTime.parse(ticket.get("issuedAt").asText()).getOffset())
        .hasToString("+08:00");
  }

  @Test
  void aReplyIsNotRetained() {
    kiosk.take(newId(), "A");
    try (BusMessages late = new BusMessages(HUB)) {
      late.newest("hub/status");
      assertThat(late.heard("kiosk/kiosk-1/reply")).isEmpty();
    }
  }

  @Test
  void aTakeThatComesAgainGetsTheSameNumber() {
    UUID id = newId();
    String first = kiosk.take(id, "A").get("number").asText();
    for (int again = 0; again < 3; again++) {
      kiosk.say(REQUEST, "{'v':1,'type':'take','id':'%s','service':'A'}", id);
    }
    patiently().until(() -> kiosk.replies(id).size() == 4);
    assertThat(kiosk.replies(id)).extracting(it -> it.get("number").asText()).containsOnly(first);
  }

  @Test
  void aKiosksClockIsInformationOnly() {
    UUID id = newId();
    JsonNode ticket =
        kiosk.answer(
            id,
            "{'v':1,'type':'take','id':'%s','service':'A','at':'1999-01-01T00:00:00+14:00'}",
            id);
    assertThat(ticket.get("issuedAt").asText()).startsWith("2026-11-23");
  }

  @Test
  void eachKioskHearsItsOwnAnswers() {
    UUID id = newId();
    kiosk.say("kiosk/kiosk-2/request", "{'v':1,'type':'take','id':'%s','service':'A'}", id);
    assertThat(kiosk.newest("kiosk/kiosk-2/reply").get("ticket").asText()).isEqualTo(id.toString());
    assertThat(kiosk.replies(id)).isEmpty();
  }

  @Test
  void aPersonWhoHoldsATicketIsRefusedAndShownIt() {
    UUID first = newId();
    UUID second = newId();
    String take =
        "{'v':1,'type':'take','id':'%s','service':'A','holder':{'token':'" + newId() + "'}}";
    String number = kiosk.answer(first, take, first).get("number").asText();
    JsonNode refused = kiosk.answer(second, take, second);
    assertThat(refused.get("type").asText()).isEqualTo("refused");
    assertThat(refused.get("reason").asText()).isEqualTo("ALREADY_HOLDS_TICKET");
    assertThat(refused.get("message").asText()).isNotBlank();
    assertThat(refused.get("ticket").get("number").asText()).isEqualTo(number);
    assertThat(refused.get("ticket").get("ticket").asText()).isEqualTo(first.toString());
    assertThat(refused.get("ticket").get("track").asText()).endsWith(first.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Z", "Q"})
  void anUnknownServiceIsRefused(String service) {
    assertThat(kiosk.take(newId(), service).get("reason").asText()).isEqualTo("UNKNOWN_SERVICE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'v':1,'type':'take','id':'%s'}",
        "{'v':1,'type':'take','id':'%s','service':'a'}",
        "{'v':1,'type':'take','id':'%s','service':''}",
        "{'v':1,'type':'take','id':'%s','service':'A','holder':{'group':'RICH'}}",
        "{'v':1,'type':'take','id':'%s','service':'A','holder':{'token':'110101199001011234!'}}",
        "{'v':1,'type':'take','id':'%s','service':'A','at':'yesterday'}",
        "{'v':1,'type':'dance','id':'%s'}",
        "{'v':1,'id':'%s','service':'A'}",
        "{'v':1,'type':'printed','id':'%s','ticket':'A001','outcome':'PRINTED'}",
        "{'v':1,'type':'printed','id':'%s','outcome':'PRINTED'}",
        "{'v':1,'type':'printed','id':'%s','ticket':'%1$s','outcome':'PERHAPS'}",
        "{'v':1,'type':'requeue','id':'%s'}",
        "{'v':1,'type':'requeue','id':'%s','holder':{}}"
      })
  void whatMakesNoSenseButHasAnIdIsRefusedAsMalformed(String request) {
    UUID id = newId();
    JsonNode refused = kiosk.answer(id, request, id);
    assertThat(refused.get("type").asText()).isEqualTo("refused");
    assertThat(refused.get("reason").asText()).isEqualTo("MALFORMED");
    assertThat(refused.toString()).doesNotContain("110101");
  }

  @Test
  void anIdThatIsNoUuidIsAnsweredUnderThatId() {
    JsonNode refused =
        kiosk.answer("ticket please", "{'v':1,'type':'take','id':'ticket please','service':'A'}");
    assertThat(refused.get("reason").asText()).isEqualTo("MALFORMED");
  }

  @ParameterizedTest
  @CsvSource({"PRINTED, PRINTED", "FAILED, FAILED", "UNKNOWN, UNKNOWN"})
  void whatBecameOfThePaperIsNoted(String outcome, String paper) {
    UUID ticket = newId();
    UUID id = newId();
    kiosk.take(ticket, "A");
    assertThat(paperOf(ticket)).isEqualTo("PENDING");
    JsonNode ok =
        kiosk.answer(
            id,
            "{'v':1,'type':'printed','id':'%s','ticket':'%s','outcome':'%s','cause':'PAPER_OUT',"
                + "'copy':1,'at':'2026-11-23T09:03:11+08:00'}",
            id,
            ticket,
            outcome);
    assertThat(ok)
        .isEqualTo(BusMessages.tree(BusMessages.json("{'v':1,'type':'ok','id':'%s'}", id)));
    assertThat(paperOf(ticket)).isEqualTo(paper);
  }

  @Test
  void thePaperOfATicketNobodyTookIsRefused() {
    UUID id = newId();
    JsonNode refused =
        kiosk.answer(
            id,
            "{'v':1,'type':'printed','id':'%s','ticket':'%s','outcome':'PRINTED','copy':1}",
            id,
            newId());
    assertThat(refused.get("reason").asText()).isEqualTo("NOT_ALLOWED");
  }

  @Test
  void aNoShowIsRequeuedByTheTicket() {
    UUID ticket = missed("A", "{}");
    UUID id = newId();
    JsonNode ok = kiosk.answer(id, "{'v':1,'type':'requeue','id':'%s','ticket':'%s'}", id, ticket);
    assertThat(ok.get("type").asText()).isEqualTo("ok");
    assertThat(inHall(ticket).get("state").asText()).isEqualTo("WAITING");
  }

  @Test
  void aNoShowIsRequeuedByTheCard() {
    String holder = "{'token':'" + newId() + "'}";
    UUID ticket = missed("C", holder);
    UUID id = newId();
    JsonNode ok = kiosk.answer(id, "{'v':1,'type':'requeue','id':'%s','holder':%s}", id, holder);
    assertThat(ok.get("type").asText()).isEqualTo("ok");
    assertThat(inHall(ticket).get("state").asText()).isEqualTo("WAITING");
  }

  @Test
  void aRequeueOfWhoHoldsANewerTicketIsRefusedAndShownThat() {
    String holder = "{'token':'" + newId() + "'}";
    UUID missed = missed("D", holder);
    UUID newer = newId();
    kiosk.answer(newer, "{'v':1,'type':'take','id':'%s','service':'D','holder':%s}", newer, holder);
    UUID id = newId();
    JsonNode refused =
        kiosk.answer(id, "{'v':1,'type':'requeue','id':'%s','ticket':'%s'}", id, missed);
    assertThat(refused.get("reason").asText()).isEqualTo("ALREADY_HOLDS_TICKET");
    assertThat(refused.get("ticket").get("ticket").asText()).isEqualTo(newer.toString());
  }

  @Test
  void aRequeueOfWhoMissedNothingIsRefused() {
    UUID id = newId();
    JsonNode refused =
        kiosk.answer(id, "{'v':1,'type':'requeue','id':'%s','holder':{'token':'%s'}}", id, newId());
    assertThat(refused.get("reason").asText()).isEqualTo("NOT_ALLOWED");
  }

  /** Somebody took a number, was called at counter 2, and did not come. */
  private UUID missed(String service, String holder) {
    UUID ticket = newId();
    CounterId counter = new CounterId("2");
    kiosk.answer(
        ticket,
        "{'v':1,'type':'take','id':'%s','service':'%s','holder':%s}",
        ticket,
        service,
        holder);
    HUB.gives(new CounterCommand.OpenCounter(counter));
    HUB.gives(new CounterCommand.CallNext(counter));
    HUB.gives(new CounterCommand.DeclareNoShow(counter));
    return ticket;
  }

  private static String paperOf(UUID ticket) {
    return inHall(ticket).get("paper").asText();
  }

  private static JsonNode inHall(UUID ticket) {
    for (JsonNode it : HUB.as("clerk1").get("/api/v1/hall").json().get("tickets")) {
      if (it.get("ticket").asText().equals(ticket.toString())) {
        return it;
      }
    }
    throw new AssertionError("not in the hall: " + ticket);
  }
}

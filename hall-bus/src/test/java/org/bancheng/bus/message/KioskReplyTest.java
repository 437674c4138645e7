package org.bancheng.bus.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.bus.Json.read;
import static org.bancheng.bus.Json.tree;
import static org.bancheng.bus.Json.written;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the hub answers a kiosk, in the contract's words. */
class KioskReplyTest {
  private static final String TICKET =
      """
      {"v":1,"type":"ticket","id":"0193a001-0000-7000-8000-000000000001",
       "ticket":"0193a001-0000-7000-8000-000000000002","number":"B042","service":"B",
       "serviceName":"办不成事反映","zone":"a","ahead":7,
       "forecast":{"p50":"PT14M","p90":"PT25M"},"issuedAt":"2026-11-23T09:03:11.12+08:00",
       "hallDay":"2026-11-23","track":"https://hall.example/t/0193a001"}""";

  private static KioskReply.Ticket ticket() {
    return new KioskReply.Ticket(
        Sample.ID.toString(),
        Sample.TICKET,
        "B042",
        "B",
        "办不成事反映",
        "a",
        7,
        Sample.FORECAST,
        Sample.AT,
        Sample.DAY,
        "https://hall.example/t/0193a001");
  }

  @Test
  void aTicket() {
    assertThat(written(ticket())).isEqualTo(tree(TICKET));
    assertThat(read(TICKET, KioskReply.class)).isEqualTo(ticket());
  }

  @ParameterizedTest
  @EnumSource(RefusalReason.class)
  void aRefusalWithItsReason(RefusalReason reason) {
    String refused =
        """
        {"v":1,"type":"refused","id":"0193a001-0000-7000-8000-000000000001","reason":"%s",
         "message":"no"}"""
            .formatted(reason);
    KioskReply told = new KioskReply.Refused(Sample.ID.toString(), reason, "no", null);
    assertThat(written(told)).isEqualTo(tree(refused));
    assertThat(read(refused, KioskReply.class)).isEqualTo(told);
  }

  @Test
  void theReasonsAreThoseOfTheContract() {
    assertThat(RefusalReason.values())
        .extracting(Enum::name)
        .containsExactly(
            "UNKNOWN_SERVICE",
            "SERVICE_CLOSED",
            "QUOTA_REACHED",
            "ALREADY_HOLDS_TICKET",
            "MALFORMED",
            "NOT_ALLOWED");
  }

  @Test
  void theLiveTicketComesAlongInTheFieldTicket() {
    KioskReply.Refused refused =
        new KioskReply.Refused("any", RefusalReason.ALREADY_HOLDS_TICKET, "no", ticket());
    assertThat(written(refused).get("ticket").get("number").asText()).isEqualTo("B042");
    assertThat(read(written(refused).toString(), KioskReply.class)).isEqualTo(refused);
  }

  @Test
  void aPlainOk() {
    String ok = "{\"v\":1,\"type\":\"ok\",\"id\":\"any\"}";
    assertThat(written(new KioskReply.Ok("any"))).isEqualTo(tree(ok));
    assertThat(read(ok, KioskReply.class)).isEqualTo(new KioskReply.Ok("any"));
  }
}

package org.bancheng.bus.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.bus.Json.read;
import static org.bancheng.bus.Json.tree;
import static org.bancheng.bus.Json.written;

import java.time.Duration;
import java.util.List;
import org.bancheng.hall.HolderGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a kiosk asks, in the contract's words. */
class KioskRequestTest {
  private static final String TOKEN = "q0xY3zq8S1T2u3V4w5X6y7Z8a9B0c1D2e3F4g5H0abc";

  @Test
  void aTakeWithACard() {
    String take =
        """
        {"v":1,"type":"take","id":"0193a001-0000-7000-8000-000000000001","service":"B",
         "at":"2026-11-23T09:03:11.12+08:00","channel":"kiosk",
         "holder":{"token":"%s","group":"ELDERLY"}}"""
            .formatted(TOKEN);
    KioskRequest asked =
        new KioskRequest.Take(
            Sample.ID, "B", Sample.AT, "kiosk", new TicketHolder(TOKEN, HolderGroup.ELDERLY));
    assertThat(read(take, KioskRequest.class)).isEqualTo(asked);
    assertThat(written(asked)).isEqualTo(tree(take));
  }

  @Test
  void aTakeWithoutACardNeedsNoMoreThanItsIdAndTheService() {
    String take =
        """
        {"v":1,"type":"take","id":"0193a001-0000-7000-8000-000000000001","service":"B"}""";
    assertThat(read(take, KioskRequest.class))
        .isEqualTo(new KioskRequest.Take(Sample.ID, "B", null, null, null));
  }

  @ParameterizedTest
  @EnumSource(HolderGroup.class)
  void aGroupWithoutACard(HolderGroup group) {
    String take =
        """
        {"v":1,"type":"take","id":"0193a001-0000-7000-8000-000000000001","service":"B",
         "holder":{"group":"%s"}}"""
            .formatted(group);
    assertThat(((KioskRequest.Take) read(take, KioskRequest.class)).holder())
        .isEqualTo(new TicketHolder(null, group));
  }

  @ParameterizedTest
  @EnumSource(PrintResult.class)
  void whatBecameOfThePaper(PrintResult outcome) {
    String printed =
        """
        {"v":1,"type":"printed","id":"0193a001-0000-7000-8000-000000000001",
         "ticket":"0193a001-0000-7000-8000-000000000002","outcome":"%s","cause":"PAPER_OUT",
         "copy":2,"at":"2026-11-23T09:03:11.12+08:00"}"""
            .formatted(outcome);
    KioskRequest told =
        new KioskRequest.Printed(Sample.ID, Sample.TICKET, outcome, "PAPER_OUT", 2, Sample.AT);
    assertThat(read(printed, KioskRequest.class)).isEqualTo(told);
    assertThat(written(told)).isEqualTo(tree(printed));
  }

  @Test
  void aPaperWithoutACopyNumberIsTheFirst() {
    String printed =
        """
        {"v":1,"type":"printed","id":"0193a001-0000-7000-8000-000000000001",
         "ticket":"0193a001-0000-7000-8000-000000000002","outcome":"PRINTED"}""";
    assertThat(((KioskRequest.Printed) read(printed, KioskRequest.class)).copy()).isNull();
  }

  @Test
  void numbersGivenOutWhileCutOff() {
    String tickets =
        """
        {"v":1,"type":"offline-tickets","id":"0193a001-0000-7000-8000-000000000001",
         "tickets":[{"id":"0193a001-0000-7000-8000-000000000002","number":"BK001","service":"B",
           "issuedAt":"2026-11-23T09:03:11.12+08:00","clockOffset":"PT0.8S",
           "holder":{"token":"%s"},"outcome":"PRINTED"}]}"""
            .formatted(TOKEN);
    KioskRequest told =
        new KioskRequest.OfflineTickets(
            Sample.ID,
            List.of(
                new KioskRequest.OfflineTicket(
                    Sample.TICKET,
                    "BK001",
                    "B",
                    Sample.AT,
                    Duration.ofMillis(800),
                    new TicketHolder(TOKEN, null),
                    PrintResult.PRINTED)));
    assertThat(read(tickets, KioskRequest.class)).isEqualTo(told);
    assertThat(written(told)).isEqualTo(tree(tickets));
  }

  @Test
  void aRequeueByTheTicketOrByTheCard() {
    String byTicket =
        """
        {"v":1,"type":"requeue","id":"0193a001-0000-7000-8000-000000000001",
         "ticket":"0193a001-0000-7000-8000-000000000002"}""";
    String byCard =
        """
        {"v":1,"type":"requeue","id":"0193a001-0000-7000-8000-000000000001",
         "holder":{"token":"%s"}}"""
            .formatted(TOKEN);
    assertThat(read(byTicket, KioskRequest.class))
        .isEqualTo(new KioskRequest.Requeue(Sample.ID, Sample.TICKET, null));
    assertThat(read(byCard, KioskRequest.class))
        .isEqualTo(new KioskRequest.Requeue(Sample.ID, null, new TicketHolder(TOKEN, null)));
  }
}

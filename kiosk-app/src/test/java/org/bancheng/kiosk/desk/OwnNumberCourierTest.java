package org.bancheng.kiosk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.B;
import static org.bancheng.kiosk.flow.Scenes.NINE;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.message.KioskReply;
import org.bancheng.bus.message.KioskRequest;
import org.bancheng.bus.message.KioskRequest.OfflineTicket;
import org.bancheng.bus.message.KioskRequest.OfflineTickets;
import org.bancheng.bus.message.RefusalReason;
import org.bancheng.hall.HallId;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.flow.KioskLetter;
import org.bancheng.kiosk.flow.TakeOrder;
import org.bancheng.kiosk.spool.OwnNumbers;
import org.bancheng.kiosk.spool.SqliteSpool;
import org.bancheng.kiosk.wire.KioskWire;
import org.bancheng.station.HallClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnNumberCourierTest {
  private static final Holder SOMEBODY =
      new Holder(Optional.of(new HolderToken("x".repeat(128))), HolderGroup.DISABLED);

  @TempDir Path folder;
  private final RecordingBus bus = new RecordingBus();
  private final HallClock clock = new HallClock(InstantSource.fixed(NINE), Optional.empty());
  private SqliteSpool spool;
  private OwnNumbers own;
  private OwnNumberCourier courier;
  private Instant now = NINE;
  private long messages;

  @BeforeEach
  void open() {
    spool = SqliteSpool.open(folder.resolve("s.db"), InstantSource.fixed(NINE), UUID::randomUUID);
    own = spool.own();
    KioskWire wire = new KioskWire(new HallId("demo"), new KioskId("kiosk-1"), bus, clock);
    courier = new OwnNumberCourier(own, wire, clock, () -> new UUID(9, ++messages));
  }

  @AfterEach
  void close() {
    spool.close();
  }

  private void given(int numbers, Optional<Duration> offset) {
    LongStream.rangeClosed(1, numbers)
        .mapToObj(it -> new TicketId(new UUID(7, it)))
        .forEach(
            id -> {
              own.give(new TakeOrder(id, B, SOMEBODY), new KioskLetter("K"), NINE, offset);
              spool.givenUp(id);
            });
    courier.changed();
  }

  private List<OfflineTickets> sent() {
    return bus.payloads.stream()
        .map(it -> (OfflineTickets) BusJson.read(it, KioskRequest.class))
        .toList();
  }

  private OfflineTickets last() {
    return sent().get(sent().size() - 1);
  }

  private void answer(KioskReply reply) {
    assertThat(courier.answered(UUID.fromString(reply.id()), reply)).isTrue();
    courier.sendDue(now);
  }

  private void ok() {
    answer(new KioskReply.Ok(last().id().toString()));
  }

  private void refused() {
    answer(
        new KioskReply.Refused(last().id().toString(), RefusalReason.NOT_ALLOWED, "taken", null));
  }

  @Test
  void tellsAllInMessagesThatTheHubReads() {
    given(60, Optional.of(Duration.ofSeconds(-12, 345_678_901)));
    courier.sendDue(now);
    ok();
    ok();
    ok();
    assertThat(sent()).extracting(it -> it.tickets().size()).containsExactly(25, 25, 10);
    assertThat(bus.payloads).allSatisfy(it -> assertThat(it.length).isLessThan(BusJson.MAX_TO_HUB));
    assertThat(own.untold()).isZero();
  }

  @Test
  void tellsAMessageAgainUnderItsIdUntilItIsAnswered() {
    given(2, Optional.empty());
    courier.sendDue(now);
    courier.sendDue(now.plusSeconds(4));
    now = now.plusSeconds(5);
    courier.sendDue(now);
    courier.sendAgain();
    courier.sendDue(now);
    assertThat(sent()).hasSize(3).containsOnly(sent().get(0));
    ok();
    assertThat(sent()).hasSize(3);
  }

  @Test
  void keepsWhatIsGivenMeanwhileForTheNextMessage() {
    given(1, Optional.empty());
    courier.sendDue(now);
    given(2, Optional.empty());
    ok();
    assertThat(last().tickets()).extracting(OfflineTicket::number).containsExactly("BK002");
    assertThat(courier.waiting()).isEqualTo(1);
  }

  @Test
  void findsTheRefusedOneByTellingThemOneByOne() {
    given(3, Optional.empty());
    courier.sendDue(now);
    refused();
    ok();
    refused();
    ok();
    assertThat(sent().subList(1, 4))
        .extracting(it -> it.tickets().get(0).number())
        .containsExactly("BK001", "BK002", "BK003");
    assertThat(own.untold()).isZero();
    assertThat(sent()).hasSize(4);
  }

  @Test
  void theClocksOffsetIsTheOneWhenTheNumberWasGivenOrElseTheFirstThatIsKnown() {
    clock.heard(OffsetDateTime.parse("2026-11-23T08:59:58.500+08:00"));
    given(1, Optional.of(Duration.ofMillis(800)));
    courier.sendDue(now);
    assertThat(last().tickets().get(0).clockOffset()).hasMillis(800);
    ok();
    own.give(
        new TakeOrder(new TicketId(new UUID(7, 9)), B, Holder.UNKNOWN),
        new KioskLetter("K"),
        NINE,
        Optional.empty());
    spool.givenUp(new TicketId(new UUID(7, 9)));
    courier.changed();
    courier.sendDue(now);
    assertThat(last().tickets().get(0).clockOffset()).hasMillis(1_500);
    assertThat(last().tickets().get(0).issuedAt())
        .isEqualTo(OffsetDateTime.parse("2026-11-23T09:00:00+08:00"));
  }

  @Test
  void aMessageThatTheBusDidNotTakeIsDueAsSoonAsItIsBack() {
    given(1, Optional.empty());
    bus.connected = false;
    courier.sendDue(now);
    assertThat(bus.published).isEmpty();
    bus.connected = true;
    courier.sendDue(now);
    assertThat(bus.published).hasSize(1);
  }

  @Test
  void answersToOthersAreLeftAlone() {
    given(1, Optional.empty());
    courier.sendDue(now);
    assertThat(courier.answered(new UUID(1, 1), new KioskReply.Ok("x"))).isFalse();
  }
}

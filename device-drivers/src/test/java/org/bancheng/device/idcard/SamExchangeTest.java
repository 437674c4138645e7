package org.bancheng.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.bancheng.device.Vectors;
import org.bancheng.device.VirtualClock;
import org.bancheng.device.idcard.sam.SamFramer;
import org.bancheng.device.idcard.sam.SamPiece;
import org.bancheng.device.idcard.sam.SamReply;
import org.bancheng.device.idcard.sam.SamRequest;
import org.bancheng.device.idcard.sam.SamStatus;
import org.bancheng.device.serial.MemoryLinePair;
import org.junit.jupiter.api.Test;

class SamExchangeTest {
  private final VirtualClock clock = new VirtualClock();
  private final SamExchange exchange =
      new SamExchange(MemoryLinePair.stepped(clock, 0).host(), clock, Duration.ofMillis(150));

  private static byte[] moduleNumberReply() {
    return Vectors.list("computed_frames").stream()
        .filter(frame -> frame.path("id").asText().equals("rsp-samid"))
        .map(frame -> Vectors.bytes(frame.path("hex")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCardReadTooLateIsNotTakenForAnotherAnswer() {
    exchange.ask(SamRequest.MODULE_NUMBER, Duration.ofMillis(500));
    exchange.received(Vectors.response("read-base-citizen"));
    assertThat(exchange.turn()).isEmpty();
    exchange.received(moduleNumberReply());
    assertThat(exchange.turn().map(Answer::status)).contains(SamStatus.OK);
  }

  @Test
  void whatComesWhenNothingWasAskedIsThrownAway() {
    exchange.received(Vectors.response("read-base-citizen"));
    exchange.ask(SamRequest.READ, Duration.ofMillis(500));
    assertThat(exchange.turn()).isEmpty();
  }

  @Test
  void theBytesReceivedAreOverwritten() {
    byte[] bytes = Vectors.response("read-base-J");
    exchange.ask(SamRequest.READ, Duration.ofMillis(500));
    exchange.received(bytes);
    assertThat(bytes).containsOnly(0);
    assertThat(exchange.turn()).isPresent();
  }

  @Test
  void theModulesNumberIsShownAsOnItsLabelAndACardIsNeverTakenForOne() {
    assertThat(ModuleNumber.of(data(moduleNumberReply())).map(ModuleNumber::text))
        .contains("05.01-20110511-0001234567-0987654321");
    assertThat(ModuleNumber.of(data(Vectors.response("read-base-citizen")))).isEmpty();
  }

  private static byte[] data(byte[] frame) {
    SamPiece piece = new SamFramer().accept(frame).get(0);
    Optional<SamReply> reply = SamReply.of(((SamPiece.Whole) piece).frame());
    return reply.orElseThrow().data();
  }
}

package org.bancheng.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import org.bancheng.device.Vectors;
import org.bancheng.device.VirtualClock;
import org.bancheng.device.idcard.sam.SamRequest;
import org.bancheng.device.serial.MemoryLinePair;
import org.junit.jupiter.api.Test;

class LostLineWipeTest {
  private final VirtualClock clock = new VirtualClock();
  private final SamExchange exchange =
      new SamExchange(MemoryLinePair.stepped(clock, 0).host(), clock, Duration.ofMillis(150));

  /** PortLine reads up to eight times a step: whole answer, then the plug is pulled, then reset. */
  @Test
  void aCardWhoseAnswerWasNotFetchedWhenTheLineWasLostIsOverwritten() throws Exception {
    exchange.ask(SamRequest.READ, Duration.ofMillis(500));
    exchange.received(Vectors.response("read-base-citizen"));
    Field field = SamExchange.class.getDeclaredField("answer");
    field.setAccessible(true);
    byte[] data = ((Answer) field.get(exchange)).reply().data();
    exchange.reset();
    assertThat(data).containsOnly(0);
  }
}

package org.bancheng.hub.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.bus.BusMessages.newId;
import static org.bancheng.hub.net.Listener.patiently;

import java.util.UUID;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hub.TestHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The button under the counter's table, and the lamp over it. */
class ButtonsAndLampsTest {
  @RegisterExtension static final TestHub HUB = new TestHub();
  private static final CounterId THREE = new CounterId("3");
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
  void shortPressesCallStartFinishAndCallTheNext() {
    HUB.gives(new CounterCommand.OpenCounter(THREE));
    String first = bus.take(newId(), "A").get("number").asText();
    String second = bus.take(newId(), "C").get("number").asText();
    press("short");
    awaitCounter("CALLED " + first);
    press("short");
    awaitCounter("SERVING " + first);
    press("short");
    awaitCounter("CALLED " + second);
    press("short");
    awaitCounter("SERVING " + second);
    press("short");
    awaitCounter("FREE null");
  }

  @Test
  void aLongPressRecalls() {
    HUB.gives(new CounterCommand.OpenCounter(THREE));
    String number = bus.take(newId(), "A").get("number").asText();
    press("short");
    awaitCounter("CALLED " + number);
    bus.forget();
    press("long");
    assertThat(bus.newest("board/a/call").get("kind").asText()).isEqualTo("recall");
    assertThat(bus.newest("board/a/call").get("number").asText()).isEqualTo(number);
  }

  @Test
  void aPressThatComesTwiceCountsOnce() {
    HUB.gives(new CounterCommand.OpenCounter(THREE));
    String number = bus.take(newId(), "A").get("number").asText();
    UUID id = newId();
    bus.say("counter/3/button", "{'v':1,'id':'%s','press':'short'}", id);
    bus.say("counter/3/button", "{'v':1,'id':'%s','press':'short'}", id);
    bus.take(newId(), "B");
    awaitCounter("CALLED " + number);
    assertThat(bus.all("board/a/call")).hasSize(1);
  }

  @Test
  void aPressAtAClosedCounterDoesNothing() {
    bus.take(newId(), "A");
    press("short");
    bus.take(newId(), "B");
    assertThat(bus.all("board/a/call")).isEmpty();
  }

  @Test
  void theLampFollowsTheCounter() {
    awaitLamp("off");
    HUB.gives(new CounterCommand.OpenCounter(THREE));
    awaitLamp("free");
    bus.take(newId(), "A");
    press("short");
    awaitLamp("busy");
    press("short");
    press("short");
    awaitLamp("free");
    HUB.gives(new CounterCommand.PauseCounter(THREE, "lunch"));
    awaitLamp("paused");
    HUB.gives(new CounterCommand.ResumeCounter(THREE));
    awaitLamp("free");
    HUB.gives(new CounterCommand.CloseCounter(THREE));
    awaitLamp("off");
  }

  @Test
  void everyLampIsRetained() {
    try (BusMessages late = new BusMessages(HUB)) {
      for (int counter = 1; counter <= 6; counter++) {
        late.newest("counter/" + counter + "/lamp");
        assertThat(late.heard("counter/" + counter + "/lamp").get(0).retained()).isTrue();
      }
    }
  }

  private void press(String how) {
    bus.say("counter/3/button", "{'v':1,'id':'%s','press':'%s'}", newId(), how);
  }

  private void awaitLamp(String light) {
    patiently().until(() -> bus.newest("counter/3/lamp").get("light").asText().equals(light));
    assertThat(bus.newest("counter/3/lamp").get("v").asInt()).isEqualTo(1);
  }

  private void awaitCounter(String stateAndNumber) {
    patiently()
        .untilAsserted(
            () ->
                assertThat(bus.newest("board/a/state").get("counters"))
                    .anyMatch(
                        it ->
                            it.get("counter").asText().equals("3")
                                && (it.get("state").asText() + " " + it.get("number").asText())
                                    .equals(stateAndNumber)));
  }
}

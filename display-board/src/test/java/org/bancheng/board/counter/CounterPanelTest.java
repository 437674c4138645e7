package org.bancheng.board.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.client.MemoryBus;
import org.bancheng.bus.message.ButtonPress;
import org.bancheng.bus.message.ButtonPress.Press;
import org.bancheng.bus.message.CounterLamp;
import org.bancheng.bus.message.CounterLamp.Light;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CounterPanelTest {
  private static final HallId HALL = new HallId("demo");
  private static final CounterId THREE = new CounterId("3");
  private static final Topics TOPICS = new Topics(HALL);

  private final MemoryBus bus = new MemoryBus();
  private final BusClient hub = bus.newClient();
  private final List<ButtonPress> presses = new ArrayList<>();
  private boolean free;
  private boolean busy;
  private boolean paused;
  private CounterPanel panel;

  @BeforeEach
  void connect() {
    BusClient own = bus.newClient();
    hub.subscribe(
        TOPICS.counterButton(THREE),
        message -> presses.add(BusJson.read(message.payload(), ButtonPress.class)));
    CounterLamps lamps = new CounterLamps(on -> free = on, on -> busy = on, on -> paused = on);
    panel = new CounterPanel(HALL, THREE, own, lamps, UUID::randomUUID);
    own.start();
  }

  private void light(Light light) {
    byte[] payload = BusJson.write(new CounterLamp(light));
    hub.publish(TOPICS.counterLamp(THREE), payload, Delivery.RETAINED);
  }

  private List<Boolean> lamps() {
    return List.of(free, busy, paused);
  }

  @Test
  void tellsShortAndLongPressesEachUnderAnIdOfItsOwn() {
    panel.pressed();
    panel.heldLong();
    assertThat(presses).extracting(ButtonPress::press).containsExactly(Press.SHORT, Press.LONG);
    assertThat(presses).extracting(ButtonPress::id).doesNotHaveDuplicates();
  }

  @Test
  void lightsOneLampAtATime() {
    light(Light.FREE);
    assertThat(lamps()).containsExactly(true, false, false);
    light(Light.BUSY);
    assertThat(lamps()).containsExactly(false, true, false);
    light(Light.PAUSED);
    assertThat(lamps()).containsExactly(false, false, true);
    light(Light.OFF);
    assertThat(lamps()).containsExactly(false, false, false);
  }

  @Test
  void dropsAPressWhileTheBusIsGoneAndDarkensTheLamps() {
    light(Light.FREE);
    bus.cut();
    assertThat(lamps()).containsExactly(false, false, false);
    panel.pressed();
    bus.mend();
    assertThat(presses).isEmpty();
  }

  @Test
  void aLampMessageThatCannotBeReadChangesNothing() {
    light(Light.FREE);
    byte[] nonsense = "{\"light\":\"purple\"}".getBytes(StandardCharsets.UTF_8);
    hub.publish(TOPICS.counterLamp(THREE), nonsense, Delivery.RETAINED);
    assertThat(lamps()).containsExactly(true, false, false);
  }
}

package org.bancheng.device.gpio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bancheng.device.VirtualClock;
import org.junit.jupiter.api.Test;

class GpioPanelTest {
  private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
  private static final int BUTTON = 17;
  private static final int RED = 5;
  private static final int BUZZER = 6;
  private static final int DOOR = 23;
  private static final int TAMPER = 24;
  private static final int PIR = 25;
  private static final int LED = 12;
  private static final PinPlan PLAN =
      new PinPlan(
          Map.of(
              PanelPin.CALL_BUTTON, BUTTON,
              PanelPin.TOWER_RED, RED,
              PanelPin.BUZZER, BUZZER,
              PanelPin.PRINTER_DOOR, DOOR,
              PanelPin.TAMPER, TAMPER,
              PanelPin.PRESENCE, PIR,
              PanelPin.STATUS_LED, LED));

  private final VirtualClock clock = new VirtualClock();
  private final FakePins pins = new FakePins();
  private final List<PanelEvent> events = new ArrayList<>();
  private final GpioPanel panel = panel();

  private GpioPanel panel() {
    pins.levels.put(BUTTON, true);
    return GpioPanel.polledByCaller(
        PanelSettings.standard(PLAN), pins, clock, () -> NOON, events::add);
  }

  private void run(long millis) {
    clock.run(Duration.ofMillis(millis), panel::poll);
  }

  @Test
  void aDoorIsOpenWhenItsLevelHasStoodATenthOfASecond() {
    pins.level(DOOR, true);
    run(99);
    assertThat(events).isEmpty();
    run(10);
    assertThat(events).containsExactly(new PanelEvent.DoorOpened());
    run(1_000);
    pins.level(DOOR, false);
    run(200);
    assertThat(events).containsExactly(new PanelEvent.DoorOpened(), new PanelEvent.DoorClosed());
  }

  @Test
  void aLooseDoorContactTellsAtMostOneChangeASecond() {
    for (int i = 0; i < 50; i++) {
      pins.level(DOOR, i % 2 == 0);
      run(110);
    }
    assertThat(events).hasSizeBetween(1, 6);
  }

  @Test
  void tamperIsToldAtOnceWithTheTimeAndStaysLatched() {
    pins.level(TAMPER, true);
    run(1);
    assertThat(events).containsExactly(new PanelEvent.Tampered(NOON));
    pins.level(TAMPER, false);
    run(500);
    pins.level(TAMPER, true);
    run(500);
    assertThat(events).hasSize(1);
    assertThat(panel.tamperLatched()).isTrue();
  }

  @Test
  void anAcknowledgedTamperIsArmedAgainWhenTheCabinetIsClosed() {
    pins.level(TAMPER, true);
    run(1);
    panel.acknowledgeTamper();
    run(100);
    assertThat(panel.tamperLatched()).isFalse();
    assertThat(events).hasSize(1);
    pins.level(TAMPER, false);
    run(100);
    pins.level(TAMPER, true);
    run(1);
    assertThat(events).hasSize(2);
  }

  @Test
  void anOpeningTooShortForThePollIsSeenByTheListener() {
    pins.level(TAMPER, true);
    pins.level(TAMPER, false);
    run(1);
    assertThat(events).containsExactly(new PanelEvent.Tampered(NOON));
  }

  @Test
  void aPersonHasLeftWhenTheHoldIsOver() {
    pins.level(PIR, true);
    run(1);
    assertThat(events).containsExactly(new PanelEvent.PersonArrived());
    pins.level(PIR, false);
    run(29_990);
    assertThat(events).hasSize(1);
    run(20);
    assertThat(events).containsExactly(new PanelEvent.PersonArrived(), new PanelEvent.PersonLeft());
  }

  @Test
  void withDeadListenersThePollAloneHearsEverything() {
    pins.listenersDead = true;
    pins.level(BUTTON, false);
    pins.level(DOOR, true);
    pins.level(TAMPER, true);
    pins.level(PIR, true);
    for (int i = 0; i < 6; i++) {
      clock.advance(Duration.ofMillis(50));
      panel.poll();
    }
    assertThat(events)
        .containsExactlyInAnyOrder(
            new PanelEvent.CallPressed(),
            new PanelEvent.DoorOpened(),
            new PanelEvent.Tampered(NOON),
            new PanelEvent.PersonArrived());
  }

  @Test
  void aPatternBeepsAndPausesInTurn() {
    pins.notes.clear();
    panel.beep(
        new BeepPattern(
            List.of(Duration.ofMillis(100), Duration.ofMillis(50), Duration.ofMillis(100))));
    run(90);
    assertThat(pins.outputs.get(BUZZER)).isTrue();
    run(5_000);
    assertThat(pins.notes).containsExactly("6 on", "6 off", "6 on", "6 off");
  }

  @Test
  void theStatusLedBlinksByTheClock() {
    pins.notes.clear();
    panel.led(LedMode.BLINK_FAST);
    run(1_010);
    assertThat(pins.notes).containsExactly("12 on", "12 off", "12 on", "12 off", "12 on", "12 off");
    panel.led(LedMode.ON);
    run(5);
    assertThat(pins.outputs.get(LED)).isTrue();
  }

  @Test
  void everyOutputIsOffAtTheStartAndAfterTheEndAndStaysSo() {
    assertThat(pins.notes).containsExactlyInAnyOrder("5 off", "6 off", "12 off");
    panel.tower(TowerColour.RED, true);
    run(1);
    assertThat(pins.outputs.get(RED)).isTrue();
    panel.tower(TowerColour.RED, true);
    panel.close();
    run(5);
    assertThat(pins.outputs).doesNotContainValue(true);
  }

  @Test
  void aFailingInputDoesNotKeepTheBuzzerOn() {
    panel.beep(BeepPattern.once(Duration.ofMillis(100)));
    run(1);
    pins.levels.put(DOOR, null);
    run(200);
    assertThat(pins.outputs.get(BUZZER)).isFalse();
  }

  @Test
  void inputsAreBiasedSoThatACutWireIsSeen() {
    assertThat(pins.pulls)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(BUTTON, Pull.UP, DOOR, Pull.UP, TAMPER, Pull.UP, PIR, Pull.DOWN));
  }

  @Property(tries = 200)
  void anyBouncingWithinTheDebounceTimeIsOnePress(
      @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 4) Integer> bounces) {
    events.clear();
    pins.level(BUTTON, true);
    run(400);
    boolean high = false;
    for (int millis : bounces) {
      pins.level(BUTTON, high);
      run(millis);
      high = !high;
    }
    pins.level(BUTTON, false);
    run(200);
    assertThat(events).containsExactly(new PanelEvent.CallPressed());
  }
}

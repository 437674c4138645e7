package org.bancheng.device.gpio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.mock.platform.MockPlatform;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProvider;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.DeviceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class Pi4jPinsTest {
  private static final int BUTTON = 17;
  private static final int LAMP = 27;

  private final Context context =
      Pi4J.newContextBuilder()
          .add(new MockPlatform())
          .add(MockDigitalInputProvider.newInstance(), MockDigitalOutputProvider.newInstance())
          .build();
  private final Pi4jPins pins = Pi4jPins.of(context);

  @AfterEach
  void freeThePins() {
    pins.close();
  }

  private void level(DigitalState state) {
    ((MockDigitalInput) context.registry().get("button-" + BUTTON)).mockState(state);
  }

  private DigitalState lampLevel() {
    return ((MockDigitalOutput) context.registry().get("lamp-" + LAMP)).state();
  }

  @Test
  void aContactToGroundIsClosedWhenTheLevelIsLow() {
    ButtonInput button = pins.button(BUTTON);
    level(DigitalState.HIGH);
    assertThat(button.closed()).isFalse();
    level(DigitalState.LOW);
    assertThat(button.closed()).isTrue();
  }

  @Test
  void aLampIsOffUntilItIsLit() {
    Lamp lamp = pins.lamp(LAMP);
    assertThat(lampLevel()).isEqualTo(DigitalState.LOW);
    lamp.light(true);
    assertThat(lampLevel()).isEqualTo(DigitalState.HIGH);
    lamp.light(false);
    assertThat(lampLevel()).isEqualTo(DigitalState.LOW);
  }

  @Test
  void aPressOnAPinReachesTheListenerThroughTheWatch() {
    AtomicInteger presses = new AtomicInteger();
    ButtonInput input = pins.button(BUTTON);
    level(DigitalState.HIGH);
    CallButton button =
        new CallButton(
            input, ButtonSettings.standard(), DeviceClock.system(), presses::incrementAndGet);
    try (ButtonWatch watch = ButtonWatch.over(List.of(button))) {
      assertThat(watch).isNotNull();
      level(DigitalState.LOW);
      Awaitility.await().until(() -> presses.get() == 1);
    }
  }

  @Test
  void anInputTellsItsEdgesAndItsLevel() {
    List<Boolean> edges = new ArrayList<>();
    PinInput input = pins.input(23, Pull.UP, edges::add);
    MockDigitalInput pin = (MockDigitalInput) context.registry().get("input-23");
    pin.mockState(DigitalState.HIGH);
    assertThat(input.high()).isTrue();
    pin.mockState(DigitalState.LOW);
    assertThat(edges).containsExactly(true, false);
  }

  @Test
  void aRelayThatSwitchesAtLowIsHighWhenOff() {
    Lamp relay = pins.output(22, ActiveLevel.LOW);
    MockDigitalOutput pin = (MockDigitalOutput) context.registry().get("output-22");
    assertThat(pin.state()).isEqualTo(DigitalState.HIGH);
    relay.light(true);
    assertThat(pin.state()).isEqualTo(DigitalState.LOW);
    pins.close();
    assertThat(pin.state()).isEqualTo(DigitalState.HIGH);
  }

  @Test
  void aPinTakenTwiceIsRefusedWithItsNumber() {
    pins.button(BUTTON);
    assertThatExceptionOfType(DeviceException.class)
        .isThrownBy(() -> pins.button(BUTTON))
        .withMessageContaining("17");
  }

  @Test
  void aMachineWithoutPinsIsRefusedAlthoughAMockWouldServe() {
    assertThatExceptionOfType(DeviceException.class)
        .isThrownBy(Pi4jPins::real)
        .withMessageContaining("Raspberry Pi");
  }
}

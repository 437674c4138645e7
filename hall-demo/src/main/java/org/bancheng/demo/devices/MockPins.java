package org.bancheng.demo.devices;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.mock.platform.MockPlatform;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProvider;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProvider;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bancheng.device.gpio.ButtonInput;
import org.bancheng.device.gpio.Lamp;
import org.bancheng.device.gpio.Pi4jPins;

/**
 * Pins of a Raspberry Pi that is not there: Pi4J's mock, whose contacts a finger on the device
 * panel closes.
 */
public final class MockPins implements AutoCloseable {
  private final Context context =
      Pi4J.newContextBuilder()
          .add(new MockPlatform())
          .add(MockDigitalInputProvider.newInstance(), MockDigitalOutputProvider.newInstance())
          .build();
  private final Pi4jPins pins = Pi4jPins.of(context);
  private final ScheduledExecutorService finger =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "demo-finger");
            thread.setDaemon(true);
            return thread;
          });

  /** A button between a pin (BCM number) and ground, open at first: the mock would begin closed. */
  public ButtonInput button(int bcm) {
    ButtonInput input = pins.button(bcm);
    contact(bcm).mockState(DigitalState.HIGH);
    return input;
  }

  public Lamp lamp(int bcm) {
    return pins.lamp(bcm);
  }

  /** Closes the contact for that long. Returns at once. */
  public void press(int bcm, Duration held) {
    finger.execute(() -> contact(bcm).mockState(DigitalState.LOW));
    finger.schedule(
        () -> contact(bcm).mockState(DigitalState.HIGH), held.toMillis(), TimeUnit.MILLISECONDS);
  }

  private MockDigitalInput contact(int bcm) {
    return (MockDigitalInput) context.registry().get("button-" + bcm);
  }

  @Override
  public void close() {
    finger.shutdownNow();
    pins.close();
  }
}

package org.bancheng.device.gpio;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.PullResistance;
import org.bancheng.device.DeviceException;

/**
 * The pins of a Raspberry Pi through Pi4J; numbers are BCM numbers (the header prints others).
 * Inputs have a pull-up: a contact to ground is closed when the level is low.
 */
public final class Pi4jPins implements Pins {
  private static final String REAL_INPUT = "gpiod-digital-input";
  private static final String REAL_OUTPUT = "gpiod-digital-output";

  private final Context context;
  private final String inputProvider;
  private final String outputProvider;

  private Pi4jPins(Context context, String inputProvider, String outputProvider) {
    this.context = context;
    this.inputProvider = inputProvider;
    this.outputProvider = outputProvider;
  }

  /**
   * The real pins (gpiod: Pi 4 and 5, user in the group gpio). Off a Pi the library would quietly
   * take a mock for them if one is on the class path; here that is refused.
   *
   * @throws DeviceException if this is no Raspberry Pi or its pins are not ours to use
   */
  public static Pi4jPins real() {
    Context context = Pi4J.newAutoContext();
    if (!context.hasProvider(REAL_INPUT) || !context.hasProvider(REAL_OUTPUT)) {
      context.shutdown();
      throw new DeviceException(
          "no GPIO pins here: is this a Raspberry Pi, and may this user open /dev/gpiochip0?");
    }
    return new Pi4jPins(context, REAL_INPUT, REAL_OUTPUT);
  }

  /**
   * The pins of a context made by the caller, whatever providers it has: a mock one in tests and
   * the demo.
   */
  public static Pi4jPins of(Context context) {
    return new Pi4jPins(
        context,
        context.getDigitalInputProvider().getId(),
        context.getDigitalOutputProvider().getId());
  }

  /**
   * A contact between a pin and ground.
   *
   * @throws DeviceException if the pin is taken or does not exist
   */
  public ButtonInput button(int bcm) {
    try {
      DigitalInput input =
          context.create(
              DigitalInput.newConfigBuilder(context)
                  .id("button-" + bcm)
                  .address(bcm)
                  .pull(PullResistance.PULL_UP)
                  .debounce(0L)
                  .provider(inputProvider)
                  .build());
      return () -> input.state() == DigitalState.LOW;
    } catch (Pi4JException | IllegalStateException e) {
      throw unusable(bcm, e);
    }
  }

  /**
   * A lamp on a pin, off at first and at the end.
   *
   * @throws DeviceException if the pin is taken or does not exist
   */
  public Lamp lamp(int bcm) {
    try {
      DigitalOutput output =
          context.create(
              DigitalOutput.newConfigBuilder(context)
                  .id("lamp-" + bcm)
                  .address(bcm)
                  .initial(DigitalState.LOW)
                  .shutdown(DigitalState.LOW)
                  .provider(outputProvider)
                  .build());
      return on -> output.state(on ? DigitalState.HIGH : DigitalState.LOW);
    } catch (Pi4JException | IllegalStateException e) {
      throw unusable(bcm, e);
    }
  }

  @Override
  public PinInput input(int bcm, Pull pull, PinEdge edge) {
    try {
      DigitalInput input =
          context.create(
              DigitalInput.newConfigBuilder(context)
                  .id("input-" + bcm)
                  .address(bcm)
                  .pull(pull == Pull.UP ? PullResistance.PULL_UP : PullResistance.PULL_DOWN)
                  .debounce(0L)
                  .provider(inputProvider)
                  .build());
      input.addListener(event -> edge.changed(event.state() == DigitalState.HIGH));
      return () -> input.state() == DigitalState.HIGH;
    } catch (Pi4JException | IllegalStateException e) {
      throw unusable(bcm, e);
    }
  }

  @Override
  public Lamp output(int bcm, ActiveLevel on) {
    DigitalState lit = on == ActiveLevel.HIGH ? DigitalState.HIGH : DigitalState.LOW;
    DigitalState dark = on == ActiveLevel.HIGH ? DigitalState.LOW : DigitalState.HIGH;
    try {
      DigitalOutput output =
          context.create(
              DigitalOutput.newConfigBuilder(context)
                  .id("output-" + bcm)
                  .address(bcm)
                  .initial(dark)
                  .shutdown(dark)
                  .provider(outputProvider)
                  .build());
      return wanted -> output.state(wanted ? lit : dark);
    } catch (Pi4JException | IllegalStateException e) {
      throw unusable(bcm, e);
    }
  }

  private static DeviceException unusable(int bcm, RuntimeException cause) {
    return new DeviceException(
        "pin BCM " + bcm + " cannot be used: taken twice, or no such pin?", cause);
  }

  /** Switches every lamp off and frees the pins. */
  @Override
  public void close() {
    context.shutdown();
  }
}

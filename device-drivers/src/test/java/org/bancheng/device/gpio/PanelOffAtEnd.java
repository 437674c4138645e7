package org.bancheng.device.gpio;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import org.bancheng.device.DeviceClock;

/** A process with a lit lamp; writes down what its pins do. */
final class PanelOffAtEnd {
  private PanelOffAtEnd() {}

  public static void main(String[] args) throws Exception {
    Path notes = Path.of(args[0]);
    Pins pins =
        new Pins() {
          @Override
          public PinInput input(int bcm, Pull pull, PinEdge edge) {
            return () -> false;
          }

          @Override
          public Lamp output(int bcm, ActiveLevel on) {
            return lit -> note(notes, lit ? "on" : "off");
          }

          @Override
          public void close() {
            note(notes, "closed");
          }
        };
    PanelSettings settings = PanelSettings.standard(new PinPlan(Map.of(PanelPin.TOWER_RED, 5)));
    GpioPanel.start(settings, pins, DeviceClock.system(), () -> Instant.EPOCH, event -> {})
        .tower(TowerColour.RED, true);
    Thread.sleep(60_000);
  }

  private static void note(Path notes, String what) {
    try {
      Files.writeString(notes, what + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

package org.bancheng.device.gpio;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which BCM pin serves what; what is not named is not fitted.
 *
 * @param pins BCM numbers 2..27 (the 40-pin header of a Raspberry Pi), without 14 and 15
 */
public record PinPlan(Map<PanelPin, Integer> pins) {
  private static final int FIRST = 2;
  private static final int LAST = 27;

  /**
   * Checks every pin.
   *
   * @throws IllegalArgumentException naming the pin and why it cannot be
   */
  public PinPlan {
    Map<Integer, PanelPin> seen = new HashMap<>();
    pins.forEach(
        (use, bcm) -> {
          check(use, bcm);
          PanelPin other = seen.put(bcm, use);
          if (other != null) {
            throw refused(use, bcm, "is taken by " + other);
          }
        });
    pins = Map.copyOf(pins);
  }

  /** The same plan with one pin more. */
  public PinPlan with(PanelPin use, int bcm) {
    Map<PanelPin, Integer> more = new EnumMap<>(PanelPin.class);
    more.putAll(pins);
    more.put(use, bcm);
    return new PinPlan(more);
  }

  /** The pin of that use, if one is fitted. */
  public Optional<Integer> of(PanelPin use) {
    return Optional.ofNullable(pins.get(use));
  }

  private static void check(PanelPin use, int bcm) {
    if (bcm == 14 || bcm == 15) {
      throw refused(use, bcm, "is the UART (14 TXD, 15 RXD); keep it free for serial devices");
    }
    if (bcm == 0 || bcm == 1) {
      throw refused(use, bcm, "belongs to the ID memory of add-on boards");
    }
    if (bcm < FIRST || bcm > LAST) {
      throw refused(use, bcm, "is not on the header; BCM numbers are " + FIRST + ".." + LAST);
    }
  }

  private static IllegalArgumentException refused(PanelPin use, int bcm, String why) {
    return new IllegalArgumentException(use + ": pin BCM " + bcm + " " + why);
  }
}

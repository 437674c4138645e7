package org.bancheng.kiosk.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * All a kiosk's screen depends on.
 *
 * @param entered when what can be touched last became something else
 * @param now when the last event happened
 */
public record KioskScene(KioskState state, Surroundings around, Instant entered, Instant now) {

  /** A kiosk that was just switched on. */
  public static KioskScene switchedOn(Instant now) {
    return new KioskScene(
        KioskState.OutOfOrder.EMPTY, Surroundings.UNHEARD.listeningSince(now), now, now);
  }

  /** Whole seconds until the kiosk goes back to the start by itself, rounded up. */
  public Optional<Long> secondsLeft() {
    return state
        .returnsAt()
        .map(until -> Math.max(0, Duration.between(now, until).plusMillis(999).toSeconds()));
  }

  KioskScene at(Instant moment) {
    return new KioskScene(state, around, entered, moment);
  }

  KioskScene with(Surroundings changed) {
    return new KioskScene(state, changed, entered, now);
  }

  KioskScene with(KioskState next) {
    return new KioskScene(next, around, entered, now);
  }

  /** The same, entered just now if there is something else to touch than there was. */
  KioskScene after(KioskScene before) {
    boolean same = Touchables.of(this).equals(Touchables.of(before));
    return same ? this : new KioskScene(state, around, now, now);
  }
}

package org.bancheng.kiosk.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.kiosk.wire.KioskWire;
import org.bancheng.kiosk.wire.StatusWords;
import org.bancheng.station.HallClock;

/** Tells how the kiosk is: when that changes, and twice a minute as a sign of life. */
public final class StatusTeller {
  private static final Duration AT_LEAST = Duration.ofSeconds(30);

  private final KioskWire wire;
  private final HallClock clock;
  private final String version;
  private final UUID run;
  private Instant next = Instant.MIN;
  private List<Object> told = List.of();

  public StatusTeller(KioskWire wire, HallClock clock, String version, UUID run) {
    this.wire = wire;
    this.clock = clock;
    this.version = version;
    this.run = run;
  }

  void tellIfDue(KioskScene scene, int spool, Instant now) {
    if (!now.isBefore(next) || !matter(scene, spool).equals(told)) {
      tell(scene, spool, now);
    }
  }

  void tell(KioskScene scene, int spool, Instant now) {
    told = matter(scene, spool);
    next = now.plus(AT_LEAST);
    Optional<Duration> offset = clock.aheadOfHub();
    wire.tell(StatusWords.status(scene.around(), spool, version, offset, clock.now(), run));
  }

  private static List<Object> matter(KioskScene scene, int spool) {
    return List.of(scene.around().reader(), scene.around().printer(), spool);
  }
}

package org.bancheng.kiosk.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bancheng.kiosk.flow.KioskEvent;
import org.bancheng.kiosk.spool.KioskSpool;
import org.bancheng.kiosk.spool.SpoolFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the kiosk's disk takes what is written: tried when something was not stored, and then
 * until it works again. A memory card at its end takes nothing more, and who chose a service would
 * wait for a number that cannot be asked for. On the kiosk's thread.
 */
final class DiskWatch {
  private static final Logger log = LoggerFactory.getLogger(DiskWatch.class);
  private static final Duration BETWEEN = Duration.ofSeconds(5);

  private final KioskSpool spool;
  private boolean doubted;
  private boolean stores = true;
  private Instant nextTry = Instant.MIN;

  DiskWatch(KioskSpool spool) {
    this.spool = spool;
  }

  /** Something could not be stored. */
  void doubt() {
    doubted = true;
  }

  /** To be called often: what has become of the disk, if that is news. */
  Optional<KioskEvent> look(Instant now) {
    if ((stores && !doubted) || now.isBefore(nextTry)) {
      return Optional.empty();
    }
    nextTry = now.plus(BETWEEN);
    doubted = false;
    boolean works = works();
    if (works == stores) {
      return Optional.empty();
    }
    stores = works;
    return Optional.of(new KioskEvent.DiskChanged(works));
  }

  private boolean works() {
    try {
      spool.tryOut();
      if (!stores) {
        log.info("The kiosk's disk takes what is written again");
      }
      return true;
    } catch (SpoolFault e) {
      if (stores) {
        log.error("The kiosk's disk takes nothing: it gives no numbers until it does", e);
      }
      return false;
    }
  }
}

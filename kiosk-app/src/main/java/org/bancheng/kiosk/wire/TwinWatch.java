package org.bancheng.kiosk.wire;

import java.util.UUID;
import java.util.function.Consumer;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.client.BusMessage;
import org.bancheng.bus.message.KioskStatus;
import org.bancheng.kiosk.flow.KioskEvent;
import org.bancheng.kiosk.flow.KioskEvent.TwinHeard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears whether another machine speaks as this kiosk, as after a copied memory card: two that give
 * out numbers of their own would give out the same. What an earlier start of this machine left on
 * the topic comes before the own status is heard, and does not count. The bus client's thread.
 */
final class TwinWatch {
  private static final Logger log = LoggerFactory.getLogger(TwinWatch.class);

  private final UUID run;
  private final Consumer<KioskEvent> events;
  private boolean heardMyself;

  /**
   * @param run of this start, as the own status and will tell it
   */
  TwinWatch(UUID run, Consumer<KioskEvent> events) {
    this.run = run;
    this.events = events;
  }

  /** Something was said on the own status topic. */
  void heard(BusMessage message) {
    UUID theirs = BusJson.read(message.payload(), KioskStatus.class).run();
    if (run.equals(theirs)) {
      heardMyself = true;
    } else if (theirs != null && heardMyself) {
      log.error("Another machine has this kiosk's name; give each its own in kiosk.yaml");
      events.accept(new TwinHeard());
    }
  }
}

package org.bancheng.kiosk.desk;

import java.util.Optional;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.flow.KioskEffect.SendTake;
import org.bancheng.kiosk.spool.KioskSpool;
import org.bancheng.kiosk.wire.KioskWire;
import org.bancheng.kiosk.wire.Requests;
import org.bancheng.station.HallClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes: into the spool first, then to the hub. */
public final class TakeCourier {
  private static final Logger log = LoggerFactory.getLogger(TakeCourier.class);

  private final KioskSpool spool;
  private final KioskWire wire;
  private final HallClock clock;
  private Optional<TicketId> remembered = Optional.empty();

  public TakeCourier(KioskSpool spool, KioskWire wire, HallClock clock) {
    this.spool = spool;
    this.wire = wire;
    this.clock = clock;
  }

  /** Not once but until it has worked: what is not on disk is not asked for. */
  private void remember(TicketId take) {
    if (!remembered.equals(Optional.of(take))) {
      spool.begun(take);
      remembered = Optional.of(take);
    }
  }

  void send(SendTake effect) {
    remember(effect.order().take());
    boolean sent = wire.ask(Requests.take(effect.order(), clock.now()));
    log.info(
        "Take {} of service {} {}",
        effect.order().take(),
        effect.order().service(),
        sent ? "sent" : "waits for the bus");
  }
}

package org.bancheng.kiosk.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.bancheng.hall.Names;
import org.bancheng.hall.forecast.ShownForecast;
import org.bancheng.kiosk.flow.KioskEffect.GiveOwnNumber;
import org.bancheng.kiosk.flow.KioskEvent;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.kiosk.flow.Offer;
import org.bancheng.kiosk.flow.Slip;
import org.bancheng.kiosk.spool.OwnNumbers;
import org.bancheng.kiosk.spool.OwnTicket;
import org.bancheng.station.HallClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Numbers of the kiosk's own: on the disk first, then to the citizen. Always answers the flow. */
public final class OwnNumberHand {
  private static final Logger log = LoggerFactory.getLogger(OwnNumberHand.class);

  private final OwnNumbers own;
  private final HallClock clock;

  public OwnNumberHand(OwnNumbers own, HallClock clock) {
    this.own = own;
    this.clock = clock;
  }

  void give(GiveOwnNumber effect, KioskScene scene, Consumer<KioskEvent> desk) {
    try {
      desk.accept(given(effect, scene));
    } catch (RuntimeException e) {
      log.error("Take {} gets no number: the spool took none", effect.order().take(), e);
      desk.accept(new KioskEvent.NoOwnNumber(effect.order().take()));
    }
  }

  /** Goes by the even counter: the clock may be set before the hub is heard. */
  private KioskEvent given(GiveOwnNumber effect, KioskScene scene) {
    Optional<OwnTicket> held = own.held(effect.order());
    if (held.isPresent()) {
      return new KioskEvent.OwnNumberHeld(effect.order().take(), slip(held.get(), scene));
    }
    OwnTicket ticket =
        own.give(effect.order(), effect.letter(), clock.steadyNow(), clock.steadyAheadOfHub());
    log.info("Ticket {} is given out without the hub", ticket.number());
    return new KioskEvent.OwnNumberGiven(slip(ticket, scene));
  }

  private Slip slip(OwnTicket ticket, KioskScene scene) {
    return new Slip(
        ticket.id(),
        ticket.number(),
        ticket.service(),
        scene.around().offer(ticket.service()).map(Offer::name).map(Names::zh).orElse(""),
        OptionalInt.empty(),
        ShownForecast.UNKNOWN,
        ticket
            .clockOffset()
            .map(offset -> clock.inHall(ticket.issuedAt(), offset))
            .orElseGet(() -> clock.now().minus(ageOf(ticket)))
            .toOffsetDateTime(),
        Optional.empty());
  }

  private Duration ageOf(OwnTicket ticket) {
    return Duration.between(ticket.issuedAt(), clock.steadyNow());
  }
}

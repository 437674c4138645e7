package org.bancheng.kiosk.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bancheng.device.idcard.ReaderState;
import org.bancheng.device.printer.PrinterState;
import org.bancheng.hall.ServiceId;

/**
 * What is true around the kiosk whoever stands before it.
 *
 * @param offers the menu in the hub's order; empty until it is heard
 * @param hubHeard when the hub's heartbeat was last heard
 * @param hubUp what the heartbeat said
 */
public record Surroundings(
    List<Offer> offers,
    Optional<Instant> hubHeard,
    boolean hubUp,
    ReaderState reader,
    CardPlace card,
    PrinterState printer) {

  /** Before anybody has said anything. */
  public static final Surroundings UNHEARD =
      new Surroundings(
          List.of(),
          Optional.empty(),
          false,
          ReaderState.STARTING,
          CardPlace.EMPTY,
          PrinterState.UNKNOWN);

  public Surroundings {
    offers = List.copyOf(offers);
  }

  /** The offer of a service, if it is on the menu. */
  public Optional<Offer> offer(ServiceId service) {
    return offers.stream().filter(offer -> offer.service().equals(service)).findFirst();
  }

  /** Whether numbers can be had: the hub is up, was heard lately, and has said what it offers. */
  boolean serving(Instant now, Duration silence) {
    boolean fresh = hubHeard.map(heard -> heard.plus(silence).isAfter(now)).orElse(false);
    return fresh && hubUp && !offers.isEmpty();
  }

  Surroundings withOffers(List<Offer> heard) {
    return new Surroundings(heard, hubHeard, hubUp, reader, card, printer);
  }

  Surroundings withHub(boolean up, Instant heard) {
    return new Surroundings(offers, Optional.of(heard), up, reader, card, printer);
  }

  Surroundings withReader(ReaderState state) {
    CardPlace left = state.ready() ? card : CardPlace.EMPTY;
    return new Surroundings(offers, hubHeard, hubUp, state, left, printer);
  }

  Surroundings withCard(CardPlace place) {
    return new Surroundings(offers, hubHeard, hubUp, reader, place, printer);
  }

  Surroundings withPrinter(PrinterState state) {
    return new Surroundings(offers, hubHeard, hubUp, reader, card, state);
  }
}

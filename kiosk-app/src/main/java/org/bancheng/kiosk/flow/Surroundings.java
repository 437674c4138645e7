package org.bancheng.kiosk.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bancheng.device.idcard.ReaderState;
import org.bancheng.device.printer.PrinterState;
import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;

/**
 * What is true around the kiosk whoever stands before it.
 *
 * @param hall the hall's name, once the menu was heard
 * @param offers the menu in the hub's order; empty until it is heard
 * @param hubHeard when the hub's heartbeat was last heard
 * @param hubUp what the heartbeat said
 * @param listening when the kiosk began to listen for it
 * @param cutOff whether the hub is missed: what the kiosk shows of waits would be old
 * @param twin when another machine last spoke under this kiosk's name; forgotten after a minute
 * @param stores whether the kiosk's disk takes what is written
 */
public record Surroundings(
    Optional<Names> hall,
    List<Offer> offers,
    Optional<Instant> hubHeard,
    boolean hubUp,
    Instant listening,
    boolean cutOff,
    ReaderState reader,
    CardPlace card,
    PrinterState printer,
    Optional<Instant> twin,
    boolean stores) {

  private static final Duration TWIN_REMEMBERED = Duration.ofMinutes(1);

  /** Before anybody has said anything. */
  public static final Surroundings UNHEARD =
      new Surroundings(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          false,
          Instant.MIN,
          false,
          ReaderState.STARTING,
          CardPlace.EMPTY,
          PrinterState.UNKNOWN,
          Optional.empty(),
          true);

  public Surroundings {
    offers = List.copyOf(offers);
  }

  /** The offer of a service, if it is on the menu. */
  public Optional<Offer> offer(ServiceId service) {
    return offers.stream().filter(offer -> offer.service().equals(service)).findFirst();
  }

  /** Whether the reader is known not to work; one that is just starting is not broken. */
  public boolean readerBroken() {
    return reader.outOfService() || reader == ReaderState.ABSENT;
  }

  /** Whether the hub is up and was heard lately. */
  boolean online(Instant now, Duration silence) {
    return hubUp && hubHeard.map(heard -> heard.plus(silence).isAfter(now)).orElse(false);
  }

  /** Whether the hub is away; one that was never heard is waited for at first. */
  boolean missed(Instant now, Duration silence) {
    boolean waited = hubHeard.isPresent() || !listening.plus(silence).isAfter(now);
    return waited && !online(now, silence);
  }

  public Surroundings withMenu(Names name, List<Offer> heard) {
    return new Surroundings(
        Optional.of(name),
        heard,
        hubHeard,
        hubUp,
        listening,
        cutOff,
        reader,
        card,
        printer,
        twin,
        stores);
  }

  public Surroundings withHub(boolean up, Instant heard) {
    return new Surroundings(
        hall,
        offers,
        Optional.of(heard),
        up,
        listening,
        cutOff,
        reader,
        card,
        printer,
        twin,
        stores);
  }

  public Surroundings withReader(ReaderState state) {
    CardPlace left = state.ready() ? card : CardPlace.EMPTY;
    return new Surroundings(
        hall, offers, hubHeard, hubUp, listening, cutOff, state, left, printer, twin, stores);
  }

  public Surroundings withCard(CardPlace place) {
    return new Surroundings(
        hall, offers, hubHeard, hubUp, listening, cutOff, reader, place, printer, twin, stores);
  }

  public Surroundings withPrinter(PrinterState state) {
    return new Surroundings(
        hall, offers, hubHeard, hubUp, listening, cutOff, reader, card, state, twin, stores);
  }

  public Surroundings withTwin(Instant heard) {
    return new Surroundings(
        hall,
        offers,
        hubHeard,
        hubUp,
        listening,
        cutOff,
        reader,
        card,
        printer,
        Optional.of(heard),
        stores);
  }

  public Surroundings withStores(boolean works) {
    return new Surroundings(
        hall, offers, hubHeard, hubUp, listening, cutOff, reader, card, printer, twin, works);
  }

  Surroundings listeningSince(Instant start) {
    return new Surroundings(
        hall, offers, hubHeard, hubUp, start, cutOff, reader, card, printer, twin, stores);
  }

  /** The same, with the hub missed or not, as the clock now says. */
  public Surroundings judged(Instant now, Duration silence) {
    return new Surroundings(
        hall,
        offers,
        hubHeard,
        hubUp,
        listening,
        missed(now, silence),
        reader,
        card,
        printer,
        twinStillThere(now),
        stores);
  }

  private Optional<Instant> twinStillThere(Instant now) {
    return twin.filter(heard -> heard.plus(TWIN_REMEMBERED).isAfter(now));
  }
}

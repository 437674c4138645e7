package org.bancheng.kiosk.spool;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.flow.KioskLetter;
import org.bancheng.kiosk.flow.TakeOrder;

/**
 * The numbers a kiosk gives out by itself, until the hub has taken them in. What a method says is
 * on disk when it returns.
 *
 * <pre>
 *   given --> its paper's fate known --> told to the hub: taken in, or refused
 * </pre>
 *
 * No clock decides when a series begins anew: the hub counts a number as one of the hall day on
 * which it takes it in. So a series goes on until all of it was told and the hub then says a later
 * hall day than the one it said first after that.
 */
public interface OwnNumbers {

  /** The number this person holds for the service, if the hub has not been told of it yet. */
  Optional<OwnTicket> held(TakeOrder order);

  /** Gives the next number of a series; asked again for the same take, the same number. */
  OwnTicket give(
      TakeOrder order, KioskLetter letter, Instant issuedAt, Optional<Duration> clockOffset);

  /** What the hub is to be told now, oldest first: numbers whose paper's fate is known. */
  List<OwnTicket> toTell();

  /** How many the hub has not answered, whatever became of their papers. */
  int untold();

  /** The hub has taken them in; their persons are forgotten here. */
  void told(Collection<TicketId> tickets);

  /** The hub did not take it in; it stays on record, without its person. */
  void refused(TicketId ticket, String reason);

  /** The hub, just heard, says which hall day it has. */
  void dayHeard(LocalDate day);
}

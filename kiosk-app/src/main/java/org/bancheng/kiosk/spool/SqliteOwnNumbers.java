package org.bancheng.kiosk.spool;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.flow.KioskLetter;
import org.bancheng.kiosk.flow.TakeOrder;

/** The kiosk's own numbers in the spool's file. */
final class SqliteOwnNumbers implements OwnNumbers {
  private static final String TAKEN_IN = "OK";

  private final SpoolWork work;
  private final OwnTables own;
  private final SpoolTables takes;

  SqliteOwnNumbers(SpoolWork work, OwnTables own, SpoolTables takes) {
    this.work = work;
    this.own = own;
    this.takes = takes;
  }

  @Override
  public Optional<OwnTicket> held(TakeOrder order) {
    return order
        .holder()
        .token()
        .flatMap(token -> work.read(() -> own.held(token, order.service())));
  }

  @Override
  public OwnTicket give(
      TakeOrder order, KioskLetter letter, Instant issuedAt, Optional<Duration> clockOffset) {
    work.change(
        () -> {
          if (own.find(order.take()).isEmpty()) {
            add(order, letter, issuedAt, clockOffset);
          }
        });
    return work.read(() -> own.find(order.take())).orElseThrow();
  }

  /** The take is no longer under way: from now on the number stands for it. */
  private void add(
      TakeOrder order, KioskLetter letter, Instant issuedAt, Optional<Duration> clockOffset)
      throws SQLException {
    int number = own.next(letter.series(order.service()).letters());
    own.add(
        new OwnTicket(
            order.take(),
            letter.number(order.service(), number),
            order.service(),
            issuedAt,
            clockOffset,
            order.holder(),
            Optional.empty()));
    takes.stage(order.take(), SpoolTables.Stage.CLOSED, issuedAt);
  }

  @Override
  public List<OwnTicket> toTell() {
    return work.read(own::toTell);
  }

  @Override
  public int untold() {
    return work.read(own::untold);
  }

  @Override
  public void told(Collection<TicketId> tickets) {
    work.change(
        () -> {
          for (TicketId ticket : tickets) {
            own.answer(ticket, TAKEN_IN);
          }
        });
  }

  @Override
  public void refused(TicketId ticket, String reason) {
    work.change(() -> own.answer(ticket, reason));
  }

  @Override
  public void dayHeard(LocalDate day) {
    work.change(() -> own.day(day));
  }
}

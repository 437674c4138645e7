package org.bancheng.demo.script;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;

/** The table at the end: one row a ticket. */
final class VisitTable {
  /** A visit as it was; {@code seen} is how long the call took to be on the board. */
  record Row(Ticket ticket, Optional<Duration> seen) {}

  private final DateTimeFormatter time;

  VisitTable(ZoneId zone) {
    time = DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(zone);
  }

  void print(List<Row> rows, PrintStream out) {
    out.printf(
        "%-8s %-8s %-13s %-13s %-13s %s%n",
        "number", "service", "taken", "called", "finished", "call-to-screen ms");
    rows.forEach(row -> print(row, out));
  }

  private void print(Row row, PrintStream out) {
    Ticket ticket = row.ticket();
    Optional<Stage.Finished> finished =
        ticket.stage() instanceof Stage.Finished it ? Optional.of(it) : Optional.empty();
    out.printf(
        "%-8s %-8s %-13s %-13s %-13s %s%n",
        ticket.number(),
        ticket.service(),
        time.format(ticket.issuedAt()),
        finished.map(it -> text(it.calledAt())).orElse("-"),
        finished.map(it -> text(it.at())).orElse("-"),
        row.seen().map(it -> Long.toString(it.toMillis())).orElse("-"));
  }

  private String text(Instant at) {
    return time.format(at);
  }
}

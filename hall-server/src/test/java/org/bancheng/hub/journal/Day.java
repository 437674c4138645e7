package org.bancheng.hub.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.event.CounterEvent;
import org.bancheng.hall.event.DayEvent;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;

/** Entries as a hall's day brings them, each under an id of its own. */
final class Day {
  private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

  private Day() {}

  static CommandId id(int n) {
    return new CommandId(new UUID(0x0193_a001_0000_7000L, 0x8000_0000_0000_0000L + n));
  }

  static JournalEntry start(int n, String date) {
    return entry(n, "start-day", new DayEvent.DayStarted(new HallDay(LocalDate.parse(date))));
  }

  static JournalEntry take(int n, String number) {
    return entry(n, "take-ticket", issued(n, number));
  }

  static HallEvent issued(int n, String number) {
    return new TicketEvent.TicketIssued(
        new TicketId(id(n).value()),
        TicketNumber.parse(number),
        new ServiceId(number.substring(0, 1)),
        Channel.KIOSK,
        Holder.UNKNOWN,
        0,
        NINE.plusSeconds(n));
  }

  static JournalEntry pause(int n, String counter, String reason) {
    HallEvent paused = new CounterEvent.CounterPaused(new CounterId(counter), reason);
    return entry(n, "pause-counter", paused);
  }

  static JournalEntry finish(int n, int ticket, String outcome) {
    return entry(
        n,
        "finish-service",
        new TicketEvent.ServiceFinished(
            new TicketId(id(ticket).value()),
            new CounterId("1"),
            Optional.of(outcome),
            NINE.plusSeconds(n)));
  }

  static JournalEntry entry(int n, String kind, HallEvent... events) {
    return new JournalEntry(id(n), NINE.plusSeconds(n), "staff:clerk1", kind, List.of(events));
  }

  static List<JournalRow> replayed(Journal journal) {
    List<JournalRow> rows = new ArrayList<>();
    journal.replayDay(rows::add);
    return rows;
  }

  static JournalRow row(long seq, JournalEntry entry) {
    return new JournalRow(seq, entry.events());
  }
}

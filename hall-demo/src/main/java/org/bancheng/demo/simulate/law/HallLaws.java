package org.bancheng.demo.simulate.law;

import static org.bancheng.demo.simulate.law.Violation.must;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.event.DayEvent;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hub.journal.JournalEntry;
import org.bancheng.hub.loop.HallView;
import org.bancheng.hub.loop.Outcome;

/**
 * The hub as all may rely on it. I2: what was told is never lost. I10: rows follow each other, and
 * the hall day only moves forward. I11: a command has effect once and one answer. Each day's own
 * laws: {@link DayBook}; papers: {@link PaperLaw}; boards: {@link BoardLaw}.
 */
public final class HallLaws {
  private final HallPlan plan;
  private final List<JournalEntry> rows = new ArrayList<>();
  private final Map<CommandId, List<HallEvent>> effects = new HashMap<>();
  private final List<DayBook> books = new ArrayList<>();
  private Optional<HallDay> day = Optional.empty();

  public HallLaws(HallPlan plan) {
    this.plan = plan;
    books.add(new DayBook(plan));
  }

  /** The hub says that it stored this. */
  public void stored(JournalEntry entry) {
    rows.add(entry);
    boolean first = effects.putIfAbsent(entry.id(), entry.events()) == null;
    must(first, "I11", entry.kind() + " by " + entry.by() + " had effect twice");
    for (HallEvent event : entry.events()) {
      if (event instanceof DayEvent.DayStarted it) {
        must(day.isEmpty() || it.day().isAfter(day.get()), "I10", "the day went back");
        day = Optional.of(it.day());
        books.add(new DayBook(plan));
      }
      today().happened(event, entry.kind());
    }
  }

  /** The hub answered a command: with what it did, or with no effect at all. */
  public void answered(CommandId id, Outcome outcome) {
    Optional<List<HallEvent>> told =
        outcome instanceof Outcome.Done done ? Optional.of(done.events()) : Optional.empty();
    boolean stored = told.equals(Optional.ofNullable(effects.get(id)));
    must(stored, "I11", "an answer that is not what is stored: " + outcome);
  }

  /** The hub came up again and found these rows: those it had told of, and perhaps more. */
  public void restarted(List<JournalEntry> found) {
    int told = rows.size();
    must(found.size() >= told, "I2", told - found.size() + " told rows are lost");
    must(found.subList(0, told).equals(rows), "I2", "a told row has changed");
    found.subList(told, found.size()).forEach(this::stored);
  }

  /** What the hub shows is what its rows add up to. */
  public void shows(HallView view) {
    must(view.seq() == rows.size(), "I10", "the view is not of the newest row");
    must(view.day().equals(day), "I10", "the view is of another day");
    today().shows(view);
  }

  /** The day that the newest row is of. */
  public DayBook today() {
    return books.get(books.size() - 1);
  }

  public List<JournalEntry> rows() {
    return rows;
  }

  /** Whether it was ever issued. */
  boolean knows(TicketId ticket) {
    return books.stream().anyMatch(it -> it.find(ticket).isPresent());
  }
}

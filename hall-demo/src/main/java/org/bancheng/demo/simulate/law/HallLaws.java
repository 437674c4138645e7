package org.bancheng.demo.simulate.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.event.DayEvent;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;
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
  private final Set<TicketId> tickets = new HashSet<>();
  private Optional<HallDay> day = Optional.empty();
  private DayBook book;

  public HallLaws(HallPlan plan) {
    this.plan = plan;
    this.book = new DayBook(plan);
  }

  /** The hub says that it stored this. */
  public void stored(JournalEntry entry) {
    rows.add(entry);
    Violation.unless(
        effects.putIfAbsent(entry.id(), entry.events()) == null,
        "I11",
        entry.kind() + " by " + entry.by() + " had effect twice");
    for (HallEvent event : entry.events()) {
      if (event instanceof DayEvent.DayStarted started) {
        begins(started.day());
      } else if (event instanceof TicketEvent.TicketIssued issued) {
        tickets.add(issued.ticket());
      }
      book.happened(event, entry.kind(), entry.at());
    }
  }

  private void begins(HallDay next) {
    Violation.unless(day.isEmpty() || next.isAfter(day.get()), "I10", "the day went back");
    day = Optional.of(next);
    book = new DayBook(plan);
  }

  /** The hub answered a command. */
  public void answered(CommandId id, Outcome outcome) {
    List<HallEvent> effect = effects.get(id);
    if (outcome instanceof Outcome.Done done) {
      Violation.unless(done.events().equals(effect), "I11", "an answer that is not what is stored");
    } else {
      Violation.unless(effect == null, "I11", "a command that had effect was refused later");
    }
  }

  /** The hub came up again and found these rows: those it had told of, and perhaps more. */
  public void restarted(List<JournalEntry> found) {
    Violation.unless(
        found.size() >= rows.size(), "I2", rows.size() - found.size() + " told rows are lost");
    for (int i = 0; i < rows.size(); i++) {
      Violation.unless(found.get(i).equals(rows.get(i)), "I2", "row " + (i + 1) + " has changed");
    }
    found.subList(rows.size(), found.size()).forEach(this::stored);
  }

  /** What the hub shows is what its rows add up to. */
  public void shows(HallView view) {
    Violation.unless(view.seq() == rows.size(), "I10", "the view is not of the newest row");
    Violation.unless(view.day().equals(day), "I10", "the view is of another day");
    int waiting = view.waiting().values().stream().mapToInt(Integer::intValue).sum();
    Violation.unless(waiting == book.waitingCount(), "I2", waiting + " seem to wait");
    view.counters()
        .forEach(
            it ->
                Violation.unless(
                    it.ticketInHand().equals(Optional.ofNullable(book.inHand().get(it.id()))),
                    "I4",
                    "counter " + it.id() + " has something else in hand"));
  }

  /** The hub let pass what was due by {@code now}. */
  public void timePassed(Instant now) {
    book.timePassed(now);
  }

  /** Whether everybody who came on this day has left. */
  public boolean everybodyGone() {
    return book.everybodyGone();
  }

  /** The last call of this day. */
  public long lastCall() {
    return book.lastCall();
  }

  public List<JournalEntry> rows() {
    return rows;
  }

  /** How many tickets were ever issued. */
  public int tickets() {
    return tickets.size();
  }

  boolean knows(TicketId ticket) {
    return tickets.contains(ticket);
  }

  Optional<Visit> today(TicketId ticket) {
    return book.find(ticket);
  }
}

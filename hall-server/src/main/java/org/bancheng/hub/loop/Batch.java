package org.bancheng.hub.loop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.day.DueDay;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.DayEvent;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Ticket;
import org.bancheng.hub.journal.Journal;
import org.bancheng.hub.journal.JournalEntry;
import org.bancheng.hub.journal.JournalRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides orders one after the other against the state, and stores what they led to in one go. Hall
 * loop's thread.
 */
final class Batch {
  /** What one store put on disk. */
  record Stored(List<HallEvent> events, boolean issuesOnly) {}

  private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

  private final HallState state;
  private final Journal journal;
  private final HubCore.Rules rules;
  private final ViewBuilder views;
  private final RecentChanges changes;
  private final Refusals refusals = new Refusals();
  private final List<JournalEntry> entries = new ArrayList<>();
  private final Map<CommandId, Outcome> decided = new HashMap<>();

  Batch(HallState state, Journal journal, HubCore.Rules rules) {
    this.state = state;
    this.journal = journal;
    this.rules = rules;
    this.views = new ViewBuilder(state);
    this.changes = new RecentChanges(journal.lastSeq());
  }

  HallState state() {
    return state;
  }

  HallView firstView() {
    return views.first(journal.lastSeq());
  }

  HallView nextView(HallView last, Stored stored) {
    return journal.lastSeq() == last.seq()
        ? last
        : views.next(last, journal.lastSeq(), stored.issuesOnly());
  }

  /**
   * A row that this journal does not have yet belongs to another journal: nothing is known since.
   */
  Optional<Set<TicketId>> changedSince(long seq) {
    return seq > journal.lastSeq() ? Optional.empty() : changes.since(seq);
  }

  /**
   * A repeated command gets its first answer; a new one is decided and applied. If a later hall day
   * is due, the new one begins it first, in a row of its own from which a replay can start.
   */
  Outcome decide(Order order, Instant now) {
    Outcome earlier = decided.get(order.id());
    if (earlier != null) {
      return earlier;
    }
    Outcome outcome =
        journal
            .find(order.id())
            .map(row -> answered(order, row))
            .or(() -> refusals.find(order.id()))
            .orElseGet(() -> decideNew(order, now));
    decided.put(order.id(), outcome);
    return outcome;
  }

  private Outcome answered(Order order, JournalRow row) {
    return new Outcome.Done(journal.lastSeq(), row.events(), concerned(order, row.events()));
  }

  private Outcome decideNew(Order order, Instant now) {
    if (FirstOrder.mayFollow(order)) {
      DueDay.of(state, now).ifPresent(day -> begin(day, order.id(), now));
    }
    Decision decision = decision(order, now);
    if (decision instanceof Decision.Refused refused) {
      Optional<JournalRow> earlier = journal.lookUp(order.id());
      if (earlier.isPresent()) {
        return answered(order, earlier.get());
      }
      Outcome outcome =
          new Outcome.Refused(refused.reason(), refused.ticket().flatMap(state::ticket));
      refusals.remember(order.id(), outcome);
      return outcome;
    }
    List<HallEvent> events = ((Decision.Accepted) decision).events();
    events.forEach(state::apply);
    long seq = journal.lastSeq() + entries.size() + 1;
    entries.add(
        new JournalEntry(order.id(), now, order.by(), CommandKind.of(order.command()), events));
    note(seq, events);
    return new Outcome.Done(seq, events, concerned(order, events));
  }

  private void begin(HallDay day, CommandId asking, Instant now) {
    Order first =
        FirstOrder.of(day)
            .filter(it -> !it.id().equals(asking) && !decided.containsKey(it.id()))
            .filter(it -> journal.lookUp(it.id()).isEmpty())
            .findFirst()
            .orElseThrow();
    decided.put(first.id(), decideNew(first, now));
  }

  /** An order that the rules stumble over is refused; it must not cost the others of its batch. */
  private Decision decision(Order order, Instant now) {
    try {
      return rules.decide(state, order.id(), order.command(), now);
    } catch (RuntimeException e) {
      LOG.error("{} of {} cannot be decided", CommandKind.of(order.command()), order.by(), e);
      return Decision.refused(Refusal.MALFORMED);
    }
  }

  private void note(long seq, List<HallEvent> events) {
    for (HallEvent event : events) {
      if (event instanceof TicketEvent about) {
        changes.add(seq, about.ticket());
      }
      if (event instanceof DayEvent.DayStarted) {
        changes.forgetAll(seq);
      }
    }
  }

  /** An order that had nothing to change still concerns the ticket that it names. */
  private Optional<Ticket> concerned(Order order, List<HallEvent> events) {
    return events.stream()
        .filter(TicketEvent.class::isInstance)
        .map(it -> ((TicketEvent) it).ticket())
        .findFirst()
        .or(() -> named(order.command()))
        .flatMap(state::ticket);
  }

  private static Optional<TicketId> named(HallCommand command) {
    return command instanceof TicketCommand.Named it ? Optional.of(it.ticket()) : Optional.empty();
  }

  /** After this returns, all that was decided since the last store is on disk. */
  Stored store() {
    List<HallEvent> events = new ArrayList<>(entries.size());
    boolean issuesOnly = true;
    for (JournalEntry entry : entries) {
      events.addAll(entry.events());
      issuesOnly &= entry.kind().equals(CommandKind.TAKE_TICKET);
    }
    if (!entries.isEmpty()) {
      journal.store(entries);
    }
    entries.clear();
    decided.clear();
    return new Stored(events, issuesOnly);
  }
}

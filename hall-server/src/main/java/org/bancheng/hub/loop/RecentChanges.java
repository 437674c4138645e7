package org.bancheng.hub.loop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.bancheng.hall.TicketId;

/**
 * Which tickets the newest {@value #KEPT} changes touched, so that a reader who has a view can be
 * told the difference alone.
 */
public final class RecentChanges {
  private static final int KEPT = 4_096;

  private record Change(long seq, TicketId ticket) {}

  private final Deque<Change> changes = new ArrayDeque<>();
  private long forgottenUpTo;

  RecentChanges(long seq) {
    forgottenUpTo = seq;
  }

  void add(long seq, TicketId ticket) {
    changes.addLast(new Change(seq, ticket));
    if (changes.size() > KEPT) {
      forgottenUpTo = changes.removeFirst().seq();
    }
  }

  /** A new day: earlier views are worth nothing. */
  void forgetAll(long seq) {
    changes.clear();
    forgottenUpTo = seq;
  }

  /**
   * The tickets changed after a journal row, in the order of their first change there, so that new
   * ones stand in the order of their issue; empty if that is too long ago to tell.
   */
  Optional<Set<TicketId>> since(long seq) {
    return seq < forgottenUpTo
        ? Optional.empty()
        : Optional.of(new LinkedHashSet<>(oldestFirst(seq)));
  }

  /** Looks from the newest backwards: a reader is rarely far behind. */
  private Deque<TicketId> oldestFirst(long seq) {
    Deque<TicketId> tickets = new ArrayDeque<>();
    var newestFirst = changes.descendingIterator();
    while (newestFirst.hasNext()) {
      Change change = newestFirst.next();
      if (change.seq() <= seq) {
        break;
      }
      tickets.addFirst(change.ticket());
    }
    return tickets;
  }
}

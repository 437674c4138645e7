package org.bancheng.hub.journal;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.bancheng.hall.CommandId;

/**
 * The ids stored on this hall day and the one before, so that a new command costs no look into the
 * file.
 *
 * <p>An id repeated after longer than that is not known here; the table's unique index then refuses
 * the whole batch, nothing of it is stored, everybody repeats, and from then on ({@link
 * #trustNoMore}) every id is looked up. One thread.
 */
final class KnownIds {
  private Set<UUID> today = new HashSet<>();
  private Set<UUID> yesterday = new HashSet<>();
  private boolean complete;
  private boolean doubted;

  /** Whether the id may be in the file. */
  boolean mayBeStored(CommandId id) {
    return !complete || doubted || today.contains(id.value()) || yesterday.contains(id.value());
  }

  void add(UUID id, String kind) {
    if (kind.equals(JournalSchema.START_DAY)) {
      yesterday = today;
      today = new HashSet<>();
    }
    today.add(id);
  }

  /** All ids of the day have been added. */
  void complete() {
    complete = true;
  }

  /** For the rest of this process's life. */
  void trustNoMore() {
    doubted = true;
  }

  void clear() {
    complete = false;
    today = new HashSet<>();
    yesterday = new HashSet<>();
  }
}

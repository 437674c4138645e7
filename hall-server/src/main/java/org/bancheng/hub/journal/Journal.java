package org.bancheng.hub.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bancheng.hall.CommandId;

/** Where stored commands stand. One thread. */
public interface Journal extends AutoCloseable {
  /** The row of a command stored before, at any time. */
  Optional<JournalRow> find(CommandId id);

  /** The same, also if the id is so old that {@link #find} no longer knows it. */
  default Optional<JournalRow> lookUp(CommandId id) {
    return find(id);
  }

  /**
   * Stores all entries in one transaction, in order, and returns when they would survive a power
   * cut.
   *
   * @throws JournalFault if nothing of them was stored
   */
  void store(List<JournalEntry> entries);

  /** The place of the newest row, 0 if there is none. */
  long lastSeq();

  /**
   * Reads the rows of the newest hall day, oldest first.
   *
   * @throws JournalFault if a row cannot be read or breaks the chain
   */
  void replayDay(Consumer<JournalRow> reader);

  @Override
  void close();
}

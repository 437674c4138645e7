package org.bancheng.demo.simulate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bancheng.hall.CommandId;
import org.bancheng.hub.journal.Journal;
import org.bancheng.hub.journal.JournalEntry;
import org.bancheng.hub.journal.JournalRow;

/** Tells the laws what the hub believes to be stored. */
record WatchedJournal(Journal journal, Consumer<JournalEntry> stored) implements Journal {
  @Override
  public Optional<JournalRow> find(CommandId id) {
    return journal.find(id);
  }

  @Override
  public void store(List<JournalEntry> entries) {
    journal.store(entries);
    entries.forEach(stored);
  }

  @Override
  public long lastSeq() {
    return journal.lastSeq();
  }

  @Override
  public void replayDay(Consumer<JournalRow> reader) {
    journal.replayDay(reader);
  }

  @Override
  public void close() {
    journal.close();
  }
}

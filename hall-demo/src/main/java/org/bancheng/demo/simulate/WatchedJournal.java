package org.bancheng.demo.simulate;

import java.util.List;
import java.util.function.Consumer;
import org.bancheng.demo.journal.ForwardingJournal;
import org.bancheng.hub.journal.Journal;
import org.bancheng.hub.journal.JournalEntry;

/** Tells the laws what the hub believes to be stored. */
final class WatchedJournal extends ForwardingJournal {
  private final Consumer<JournalEntry> stored;

  WatchedJournal(Journal journal, Consumer<JournalEntry> stored) {
    super(journal);
    this.stored = stored;
  }

  @Override
  public void store(List<JournalEntry> entries) {
    super.store(entries);
    entries.forEach(stored);
  }
}

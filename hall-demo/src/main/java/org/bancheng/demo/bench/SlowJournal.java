package org.bancheng.demo.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bancheng.hall.CommandId;
import org.bancheng.hub.journal.Journal;
import org.bancheng.hub.journal.JournalEntry;
import org.bancheng.hub.journal.JournalRow;

/** A journal on a slow disk: each commit takes longer, as on an SD card. */
record SlowJournal(Journal journal, long extraMs) implements Journal {
  @Override
  public Optional<JournalRow> find(CommandId id) {
    return journal.find(id);
  }

  @Override
  public void store(List<JournalEntry> entries) {
    journal.store(entries);
    try {
      Thread.sleep(extraMs);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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

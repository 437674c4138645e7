package org.bancheng.demo.simulate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bancheng.hall.CommandId;
import org.bancheng.hub.journal.Journal;
import org.bancheng.hub.journal.JournalEntry;
import org.bancheng.hub.journal.JournalRow;

/** Recognises no command that was stored before. */
record ForgetfulJournal(Journal journal) implements Journal {
  @Override
  public Optional<JournalRow> find(CommandId id) {
    return Optional.empty();
  }

  @Override
  public void store(List<JournalEntry> entries) {
    journal.store(entries);
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

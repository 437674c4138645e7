package org.bancheng.demo.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bancheng.hall.CommandId;
import org.bancheng.hub.journal.Journal;
import org.bancheng.hub.journal.JournalEntry;
import org.bancheng.hub.journal.JournalRow;

/** Passes everything on to another journal; whoever extends it does one thing differently. */
public abstract class ForwardingJournal implements Journal {
  private final Journal journal;

  protected ForwardingJournal(Journal journal) {
    this.journal = journal;
  }

  @Override
  public Optional<JournalRow> find(CommandId id) {
    return journal.find(id);
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

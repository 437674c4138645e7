package org.bancheng.demo.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bancheng.hall.CommandId;
import org.bancheng.hub.journal.Journal;
import org.bancheng.hub.journal.JournalEntry;
import org.bancheng.hub.journal.JournalRow;

/** Says "stored" at once and stores with the next batch: acknowledges before the sync. */
final class HastyJournal implements Journal {
  private final Journal journal;
  private final List<JournalEntry> late = new ArrayList<>();

  HastyJournal(Journal journal) {
    this.journal = journal;
  }

  @Override
  public Optional<JournalRow> find(CommandId id) {
    return journal.find(id).or(() -> lateRows().stream().filter(it -> isOf(id, it)).findFirst());
  }

  private boolean isOf(CommandId id, JournalRow row) {
    return late.get((int) (row.seq() - journal.lastSeq() - 1)).id().equals(id);
  }

  private List<JournalRow> lateRows() {
    List<JournalRow> rows = new ArrayList<>();
    late.forEach(it -> rows.add(new JournalRow(lastSeqOf(rows), it.events())));
    return rows;
  }

  private long lastSeqOf(List<JournalRow> rows) {
    return journal.lastSeq() + rows.size() + 1;
  }

  @Override
  public void store(List<JournalEntry> entries) {
    if (!late.isEmpty()) {
      journal.store(List.copyOf(late));
      late.clear();
    }
    late.addAll(entries);
  }

  @Override
  public long lastSeq() {
    return journal.lastSeq() + late.size();
  }

  @Override
  public void replayDay(Consumer<JournalRow> reader) {
    journal.replayDay(reader);
    lateRows().forEach(reader);
  }

  @Override
  public void close() {
    journal.close();
  }
}

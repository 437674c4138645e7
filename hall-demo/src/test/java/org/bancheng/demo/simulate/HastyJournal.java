package org.bancheng.demo.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bancheng.demo.journal.ForwardingJournal;
import org.bancheng.hall.CommandId;
import org.bancheng.hub.journal.Journal;
import org.bancheng.hub.journal.JournalEntry;
import org.bancheng.hub.journal.JournalRow;

/** Says "stored" at once and stores with the next batch: acknowledges before the sync. */
final class HastyJournal extends ForwardingJournal {
  private final List<JournalEntry> late = new ArrayList<>();

  HastyJournal(Journal journal) {
    super(journal);
  }

  @Override
  public Optional<JournalRow> find(CommandId id) {
    return super.find(id).or(() -> findLate(id));
  }

  private Optional<JournalRow> findLate(CommandId id) {
    return IntStream.range(0, late.size())
        .filter(it -> late.get(it).id().equals(id))
        .mapToObj(this::lateRow)
        .findFirst();
  }

  private JournalRow lateRow(int index) {
    return new JournalRow(super.lastSeq() + index + 1, late.get(index).events());
  }

  @Override
  public void store(List<JournalEntry> entries) {
    if (!late.isEmpty()) {
      super.store(List.copyOf(late));
      late.clear();
    }
    late.addAll(entries);
  }

  @Override
  public long lastSeq() {
    return super.lastSeq() + late.size();
  }

  @Override
  public void replayDay(Consumer<JournalRow> reader) {
    super.replayDay(reader);
    IntStream.range(0, late.size()).mapToObj(this::lateRow).forEach(reader);
  }
}

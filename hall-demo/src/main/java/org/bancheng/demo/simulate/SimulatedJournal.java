package org.bancheng.demo.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bancheng.demo.simulate.SimulatedDisk.Commit;
import org.bancheng.demo.simulate.SimulatedDisk.Page;
import org.bancheng.demo.simulate.SimulatedDisk.Row;
import org.bancheng.hall.CommandId;
import org.bancheng.hub.journal.Journal;
import org.bancheng.hub.journal.JournalEntry;
import org.bancheng.hub.journal.JournalFault;
import org.bancheng.hub.journal.JournalRow;

/**
 * A journal on the simulated disk: each transaction's rows, its commit mark, one sync. Opening it
 * drops what a power cut left of the last one. Stands in for SQLite, whose own crash tests are not
 * repeated here.
 */
final class SimulatedJournal implements Journal {
  private final SimulatedDisk disk;
  private final List<JournalEntry> rows = new ArrayList<>();
  private final Map<CommandId, Integer> places = new HashMap<>();

  SimulatedJournal(SimulatedDisk disk) {
    this.disk = disk;
    List<JournalEntry> open = new ArrayList<>();
    int whole = 0;
    for (int i = 0; i < disk.pages().size(); i++) {
      Page page = disk.pages().get(i);
      if (page instanceof Row row) {
        open.add(row.entry());
      } else if (page instanceof Commit commit && commit.rows() == open.size()) {
        open.forEach(this::add);
        open.clear();
        whole = i + 1;
      }
    }
    disk.truncate(whole);
  }

  private void add(JournalEntry entry) {
    rows.add(entry);
    places.put(entry.id(), rows.size() - 1);
  }

  @Override
  public Optional<JournalRow> find(CommandId id) {
    return Optional.ofNullable(places.get(id)).map(this::row);
  }

  private JournalRow row(int index) {
    return new JournalRow(index + 1L, rows.get(index).events());
  }

  @Override
  public void store(List<JournalEntry> entries) {
    if (disk.isFull()) {
      throw new JournalFault("the disk is full");
    }
    entries.forEach(entry -> disk.write(new Row(entry)));
    disk.write(new Commit(entries.size()));
    disk.sync();
    entries.forEach(this::add);
  }

  @Override
  public long lastSeq() {
    return rows.size();
  }

  @Override
  public void replayDay(Consumer<JournalRow> reader) {
    int first = rows.size();
    boolean started = false;
    while (first > 0 && !started) {
      first--;
      started = rows.get(first).kind().equals("start-day");
    }
    for (int i = first; i < rows.size(); i++) {
      reader.accept(row(i));
    }
  }

  /** All that is on the disk. */
  List<JournalEntry> rows() {
    return rows;
  }

  @Override
  public void close() {
    // the disk stays
  }
}

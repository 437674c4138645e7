package org.bancheng.hub.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.bancheng.hall.CommandId;

/**
 * A journal in memory whose disk can be made to hang, to fail, or to be gone. Its state outlives a
 * loop.
 */
public final class MemoryJournal implements Journal {
  private final List<JournalEntry> rows = new ArrayList<>();
  private final Map<CommandId, Integer> places = new HashMap<>();
  private volatile CountDownLatch disk = new CountDownLatch(0);
  private volatile CountDownLatch reached = new CountDownLatch(0);
  private volatile int goodUntilFailure = Integer.MAX_VALUE;
  private volatile boolean gone;
  private volatile int batches;

  /** The disk hangs: the next store or reading of the day waits for {@link #letGo}. */
  public void hold() {
    reached = new CountDownLatch(1);
    disk = new CountDownLatch(1);
  }

  /** Returns when a store waits for the hanging disk. */
  public void awaitStore() {
    await(reached);
  }

  public void letGo() {
    disk.countDown();
  }

  /** The next store fails; what it was to store is not there. */
  public void failOnce() {
    failAfter(0);
  }

  /** So many stores are good, the one after them fails. */
  public void failAfter(int good) {
    goodUntilFailure = good;
  }

  /** From now on the disk neither writes nor reads. */
  public void vanish() {
    gone = true;
  }

  /** How often something was stored. */
  public int batches() {
    return batches;
  }

  /** What is on the disk. */
  public synchronized List<JournalEntry> rows() {
    return List.copyOf(rows);
  }

  @Override
  public synchronized Optional<JournalRow> find(CommandId id) {
    refuseIfGone();
    return Optional.ofNullable(places.get(id))
        .map(place -> new JournalRow(place + 1, rows.get(place).events()));
  }

  @Override
  public void store(List<JournalEntry> entries) {
    reached.countDown();
    await(disk);
    refuseIfGone();
    if (goodUntilFailure-- == 0) {
      throw new JournalFault("planted: the disk is full");
    }
    add(entries);
  }

  private synchronized void add(List<JournalEntry> entries) {
    long different = entries.stream().map(JournalEntry::id).distinct().count();
    if (different < entries.size()
        || entries.stream().anyMatch(it -> places.containsKey(it.id()))) {
      throw new JournalFault("an id is there already");
    }
    for (JournalEntry entry : entries) {
      places.put(entry.id(), rows.size());
      rows.add(entry);
    }
    batches++;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new JournalFault("interrupted", e);
    }
  }

  private void refuseIfGone() {
    if (gone) {
      throw new JournalFault("planted: the disk is gone");
    }
  }

  @Override
  public synchronized long lastSeq() {
    return rows.size();
  }

  @Override
  public void replayDay(Consumer<JournalRow> reader) {
    await(disk);
    refuseIfGone();
    replayRows(reader);
  }

  private synchronized void replayRows(Consumer<JournalRow> reader) {
    int from = 0;
    for (int i = 0; i < rows.size(); i++) {
      from = rows.get(i).kind().equals("start-day") ? i : from;
    }
    for (int i = from; i < rows.size(); i++) {
      reader.accept(new JournalRow(i + 1, rows.get(i).events()));
    }
  }

  @Override
  public void close() {}
}

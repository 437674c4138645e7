package org.bancheng.demo.bench;

import java.util.List;
import org.bancheng.demo.journal.ForwardingJournal;
import org.bancheng.hub.journal.Journal;
import org.bancheng.hub.journal.JournalEntry;

/** A journal on a slow disk: each commit takes longer, as on an SD card. */
final class SlowJournal extends ForwardingJournal {
  private final long extraMs;

  SlowJournal(Journal journal, long extraMs) {
    super(journal);
    this.extraMs = extraMs;
  }

  @Override
  public void store(List<JournalEntry> entries) {
    super.store(entries);
    try {
      Thread.sleep(extraMs);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.bancheng.demo.simulate;

import java.util.Optional;
import org.bancheng.demo.journal.ForwardingJournal;
import org.bancheng.hall.CommandId;
import org.bancheng.hub.journal.Journal;
import org.bancheng.hub.journal.JournalRow;

/** Recognises no command that was stored before. */
final class ForgetfulJournal extends ForwardingJournal {
  ForgetfulJournal(Journal journal) {
    super(journal);
  }

  @Override
  public Optional<JournalRow> find(CommandId id) {
    return Optional.empty();
  }
}

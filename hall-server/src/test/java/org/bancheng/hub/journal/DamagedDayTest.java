package org.bancheng.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bancheng.hub.journal.Day.replayed;
import static org.bancheng.hub.journal.Day.start;
import static org.bancheng.hub.journal.Day.take;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where today begins: a day that is found too late, or not at all, gives out its numbers twice. */
class DamagedDayTest {
  @TempDir Path folder;
  private JournalFile file;

  @BeforeEach
  void write() {
    file = new JournalFile(folder.resolve("hall.db"));
    try (SqliteJournal journal = new SqliteJournal(file.path())) {
      journal.store(List.of(start(1, "2026-11-23"), take(2, "A001")));
      journal.store(List.of(start(3, "2026-11-24"), take(4, "A001"), take(5, "A002")));
    }
  }

  private void isRefused() {
    try (SqliteJournal journal = new SqliteJournal(file.path())) {
      assertThatExceptionOfType(JournalFault.class)
          .isThrownBy(() -> replayed(journal))
          .withMessageContaining("the journal is damaged")
          .withMessageContaining("./hall verify");
    }
  }

  @Test
  void isReplayedWhole() {
    try (SqliteJournal journal = new SqliteJournal(file.path())) {
      assertThat(replayed(journal)).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE journal SET body = replace(body, '11-24', '11-23') WHERE seq = 3",
        "UPDATE journal SET hash = zeroblob(32) WHERE seq = 3",
        "UPDATE journal SET id = 'none' WHERE seq = 2",
        "DELETE FROM journal WHERE seq = 2"
      })
  void isRefusedWhenItsFirstRowWasChangedOrStandsAlone(String tampering) {
    file.does(tampering);
    isRefused();
  }

  @Test
  void isRefusedWhenOnlyItsFirstRowIsLeftAndTheOneBeforeIsGone() {
    file.does("DELETE FROM journal WHERE seq <> 3");
    isRefused();
  }

  /** As a bit that flipped in the index: it tells of a start where none is, or of none at all. */
  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6, 7})
  void isRefusedWhenItsIndexNamesAnotherRow(int row) {
    indexNames(row);
    isRefused();
    assertThat(JournalVerifier.verify(file.path()).fault().orElseThrow())
        .startsWith("the file is damaged: ");
  }

  /** The index of another table changes places with this one. */
  private void indexNames(int row) {
    file.does(
        "CREATE TABLE other (seq INTEGER PRIMARY KEY, id, at, kind, body, hash)",
        "INSERT INTO other VALUES (" + row + ", '', '', 'start-day', '', '')",
        "CREATE INDEX other_days ON other (seq) WHERE kind = 'start-day'",
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET rootpage ="
            + " (SELECT sum(rootpage) FROM sqlite_schema WHERE name LIKE '%_days') - rootpage"
            + " WHERE name LIKE '%_days'",
        "PRAGMA writable_schema = RESET");
  }
}

package org.bancheng.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bancheng.hub.journal.Day.id;
import static org.bancheng.hub.journal.Day.start;
import static org.bancheng.hub.journal.Day.take;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.bancheng.hub.journal.JournalVerifier.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal on a disk that is full, and then is not. SQLite is told how many pages there are. */
class FullDiskTest {
  private static final List<JournalEntry> MUCH =
      IntStream.rangeClosed(2, 200).mapToObj(n -> take(n, "A%03d".formatted(n))).toList();

  @TempDir Path folder;
  private Path file;
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    file = folder.resolve("hall.db");
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private void pages(int most) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA max_page_count = " + most);
    }
  }

  @Test
  void storesAgainWhenThereIsRoomAgain() throws SQLException {
    try (SqliteJournal journal = new SqliteJournal(file, connection)) {
      journal.store(List.of(start(1, "2026-11-23")));
      pages(1);
      for (int i = 0; i < 3; i++) {
        assertThatExceptionOfType(JournalFault.class)
            .isThrownBy(() -> journal.store(MUCH))
            .withMessageContaining("full");
      }
      assertThat(journal.lookUp(id(2))).isEmpty();
      pages(1_000_000);
      journal.store(MUCH);
      assertThat(journal.lookUp(id(200))).isPresent();
    }
    Verdict verdict = JournalVerifier.verify(file);
    assertThat(verdict.rows()).isEqualTo(200);
    assertThat(verdict.fault()).isEmpty();
  }

  @Test
  void isOpenedWithoutWritingAnything() throws Exception {
    try (SqliteJournal journal = new SqliteJournal(file, connection)) {
      journal.store(List.of(start(1, "2026-11-23")));
    }
    try (SqliteJournal journal = new SqliteJournal(file)) {
      assertThat(journal.lastSeq()).isEqualTo(1);
      assertThat(Files.size(folder.resolve("hall.db-wal"))).isZero();
    }
  }
}

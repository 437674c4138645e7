package org.bancheng.hub.journal;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointerTest {
  @TempDir Path folder;
  private SqliteJournal journal;
  private Checkpointer checkpoints;
  private int nextId = 1;

  @BeforeEach
  void open() {
    journal = new SqliteJournal(folder.resolve("hall.db"));
    checkpoints = new Checkpointer(folder.resolve("hall.db"), journal::lastSeq);
  }

  @AfterEach
  void close() {
    checkpoints.close();
    journal.close();
  }

  @Test
  void leavesTheLogAloneWhileItIsShort() throws IOException {
    stores(10);
    looks(59);
    assertThat(inFile()).isLessThan(10);
  }

  @Test
  void movesTheLogIntoTheFileAfterAMinute() throws IOException {
    stores(10);
    looks(60);
    assertThat(inFile()).isEqualTo(10);
  }

  @Test
  void movesALongLogAtOnce() throws IOException {
    stores(1_000);
    looks(1);
    assertThat(inFile()).isEqualTo(1_000);
  }

  @Test
  void letsTheJournalGoOnStoring() throws IOException {
    for (int i = 0; i < 5; i++) {
      stores(1_000);
      looks(1);
    }
    assertThat(inFile()).isEqualTo(5_000);
    assertThat(journal.lastSeq()).isEqualTo(5_000);
  }

  @Test
  void isNotNeededForALogThatGrowsTooFast() throws IOException {
    stores(150_000);
    assertThat(Files.size(folder.resolve("hall.db-wal"))).isLessThan(100L * 1024 * 1024);
    assertThat(inFile()).isPositive();
  }

  private void looks(int times) {
    IntStream.range(0, times).forEach(it -> checkpoints.look());
  }

  /** In one commit each hundred. */
  private void stores(int rows) {
    for (int left = rows; left > 0; left -= 100) {
      journal.store(
          IntStream.range(0, Math.min(100, left))
              .mapToObj(it -> Day.take(nextId++, "A001"))
              .toList());
    }
  }

  /** What somebody finds who has the file without its log. */
  private int inFile() throws IOException {
    JournalFile copy = new JournalFile(folder.resolve("copy.db"));
    Files.copy(folder.resolve("hall.db"), copy.path(), REPLACE_EXISTING);
    boolean empty = copy.asks("SELECT 1 FROM sqlite_master WHERE name = 'journal'").isEmpty();
    return empty ? 0 : Integer.parseInt(copy.asks("SELECT count(*) FROM journal").get(0));
  }
}

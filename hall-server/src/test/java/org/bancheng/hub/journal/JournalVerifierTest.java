package org.bancheng.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bancheng.hub.journal.Day.start;
import static org.bancheng.hub.journal.Day.take;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bancheng.hub.journal.JournalVerifier.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalVerifierTest {
  @TempDir Path folder;
  private JournalFile file;

  /** Ten rows of two days. */
  @BeforeEach
  void write() {
    file = new JournalFile(folder.resolve("hall.db"));
    try (SqliteJournal journal = new SqliteJournal(file.path())) {
      List<JournalEntry> monday = new ArrayList<>(List.of(start(1, "2026-11-23")));
      for (int n = 2; n <= 5; n++) {
        monday.add(take(n, "A00" + n));
      }
      journal.store(monday);
      journal.store(List.of(start(6, "2026-11-24"), take(7, "B007")));
      journal.store(List.of(take(8, "C008"), take(9, "D009"), take(10, "A010")));
    }
  }

  @Test
  void findsAnUntouchedJournalWhole() {
    Verdict verdict = JournalVerifier.verify(file.path());
    assertThat(verdict.rows()).isEqualTo(10);
    assertThat(verdict.fault()).isEmpty();
  }

  /** No log can be made where a folder is, not even by root. */
  @Test
  void readsAJournalBesideWhichNothingCanBeWritten() throws IOException {
    Files.createDirectory(folder.resolve("hall.db-wal"));
    assertThat(JournalVerifier.verify(file.path()).rows()).isEqualTo(10);
    assertThat(JournalVerifier.verify(file.path()).fault()).isEmpty();
  }

  /** No index of a log can be made where a link to nowhere is. */
  @Test
  void asksForACopyWhereALogLiesBesideThatCannotBeRead() throws IOException {
    Files.createFile(folder.resolve("hall.db-wal"));
    Files.createSymbolicLink(folder.resolve("hall.db-shm"), Path.of("nowhere"));
    assertThatExceptionOfType(JournalFault.class)
        .isThrownBy(() -> JournalVerifier.verify(file.path()))
        .withMessageContaining("verify a copy of its folder");
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          UPDATE journal SET body = replace(body, 'A003', 'A033') WHERE seq = 3          | 3 | was changed
          UPDATE journal SET body = printf('%s ', body) WHERE seq = 10                      | 10 | was changed
          UPDATE journal SET kind = 'cancel-ticket' WHERE seq = 4                        | 4 | was changed
          UPDATE journal SET kind = 'take-ticket' WHERE seq = 1                          | 1 | was changed
          UPDATE journal SET id = '0193a001-0000-7000-8000-0000000000ff' WHERE seq = 5   | 5 | was changed
          UPDATE journal SET at = '2026-11-23T02:00:00Z' WHERE seq = 6                   | 6 | was changed
          UPDATE journal SET hash = zeroblob(32) WHERE seq = 7                           | 7 | was changed
          UPDATE journal SET hash = (SELECT hash FROM journal WHERE seq = 2) WHERE seq = 8 | 8 | was changed
          UPDATE journal SET hash = zeroblob(0) WHERE seq = 10                           | 10 | was changed
          DELETE FROM journal WHERE seq = 5                                              | 5 | is missing
          DELETE FROM journal WHERE seq BETWEEN 3 AND 6                                  | 3 | is missing
          DELETE FROM journal WHERE seq = 1                                              | 1 | is missing
          DELETE FROM journal WHERE seq < 6                                              | 1 | is missing
          UPDATE journal SET seq = 100 WHERE seq = 4                                     | 4 | is missing
          INSERT INTO journal SELECT 11, 'new', at, kind, body, hash FROM journal WHERE seq = 10 | 11 | was changed
          """)
  void namesTheFirstBadRow(String tampering, long row, String what) {
    file.does(tampering);
    Verdict verdict = JournalVerifier.verify(file.path());
    assertThat(verdict.fault())
        .hasValueSatisfying(it -> assertThat(it).startsWith("row " + row + " " + what));
    assertThat(verdict.rows()).as("rows before it are whole").isEqualTo(row - 1);
  }

  @Test
  void namesTheFirstOfTwoRowsThatChangedPlaces() {
    file.does(
        "UPDATE journal SET seq = -1 WHERE seq = 4",
        "UPDATE journal SET seq = 4 WHERE seq = 8",
        "UPDATE journal SET seq = 8 WHERE seq = -1");
    assertThat(JournalVerifier.verify(file.path()).fault())
        .contains("row 4 was changed after it was written");
  }

  @Test
  void namesARowWhoseBodyWasEmptied() {
    file.does("UPDATE journal SET body = '' WHERE seq = 5");
    assertThat(JournalVerifier.verify(file.path()).fault())
        .contains("row 5 was changed after it was written");
  }

  @Test
  void findsARowRewrittenWithItsOwnHashByTheRowAfterIt() {
    byte[] before = HexFormat.of().parseHex(hashOf(4));
    String at = file.asks("SELECT at FROM journal WHERE seq = 5").get(0);
    String id = file.asks("SELECT id FROM journal WHERE seq = 5").get(0);
    byte[] forged = new HashChain().next(before, 5, id, at, "take-ticket", "{}");
    file.does(
        "UPDATE journal SET body = '{}', hash = x'"
            + HexFormat.of().formatHex(forged)
            + "' WHERE seq = 5");
    assertThat(JournalVerifier.verify(file.path()).fault())
        .contains("row 6 was changed after it was written");
  }

  private String hashOf(int seq) {
    return file.asks("SELECT hex(hash) FROM journal WHERE seq = " + seq).get(0);
  }

  @Test
  void readsAJournalThatAHubHasOpen() {
    try (SqliteJournal open = new SqliteJournal(file.path())) {
      open.store(List.of(take(11, "A011")));
      assertThat(JournalVerifier.verify(file.path()).rows()).isEqualTo(11);
      open.store(List.of(take(12, "A012")));
      assertThat(JournalVerifier.verify(file.path()).rows()).isEqualTo(12);
    }
  }

  @Test
  void saysWhenThereIsNoJournal() {
    assertThatExceptionOfType(JournalFault.class)
        .isThrownBy(() -> JournalVerifier.verify(folder.resolve("none.db")))
        .withMessageContaining("no journal at");
    assertThat(folder.resolve("none.db")).doesNotExist();
  }

  @Test
  void saysWhenAFileIsNoJournal() throws IOException {
    Path other = Files.writeString(folder.resolve("other.db"), "no database ".repeat(500));
    assertThatExceptionOfType(JournalFault.class)
        .isThrownBy(() -> JournalVerifier.verify(other))
        .withMessageContaining("cannot be read");
  }
}

package org.bancheng.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bancheng.hall.CommandId;
import org.bancheng.hub.journal.JournalEntry;
import org.bancheng.hub.journal.SqliteJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VerifyMainTest {
  @TempDir Path folder;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void writeAndListen() {
    try (SqliteJournal journal = new SqliteJournal(folder.resolve("hall.db"))) {
      journal.store(List.of(entry(), entry(), entry()));
    }
    System.setOut(new PrintStream(said, true, UTF_8));
    System.setErr(new PrintStream(said, true, UTF_8));
  }

  private static JournalEntry entry() {
    return new JournalEntry(
        new CommandId(UUID.randomUUID()), Instant.EPOCH, "hub", "open-counter", List.of());
  }

  @AfterEach
  void leave() {
    System.setOut(out);
    System.setErr(err);
  }

  private String verify(Path place, int exitCode) {
    assertThat(new CommandLine(new VerifyMain()).execute(place.toString())).isEqualTo(exitCode);
    return said.toString(UTF_8).strip();
  }

  @Test
  void saysThatAJournalIsWhole() {
    assertThat(verify(folder, 0)).startsWith("whole: 3 rows, each tied to the one before");
  }

  /** A chain holds without its end: who noted the last row's hash sees that it is gone. */
  @Test
  void namesTheLastRowSoThatItCanBeNotedDown() throws SQLException {
    assertThat(verify(folder, 0)).endsWith("; the last is row 3, hash " + hashOfRow(3));
    change("DELETE FROM journal WHERE seq = 3");
    assertThat(verify(folder, 0)).endsWith("; the last is row 2, hash " + hashOfRow(2));
  }

  @Test
  void anEmptyJournalHasNoLastRow() throws SQLException {
    change("DELETE FROM journal");
    assertThat(verify(folder, 0)).isEqualTo("whole: 0 rows, each tied to the one before");
  }

  private String hashOfRow(int seq) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT lower(hex(hash)) FROM journal WHERE seq = " + seq)) {
      return row.getString(1);
    }
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("hall.db"));
  }

  @Test
  void takesTheFileItselfToo() {
    assertThat(verify(folder.resolve("hall.db"), 0)).startsWith("whole");
  }

  @Test
  void namesTheFirstBadRow() throws SQLException {
    change("UPDATE journal SET kind = 'close-counter' WHERE seq = 2");
    assertThat(verify(folder, 1))
        .isEqualTo("BROKEN: row 2 was changed after it was written; 1 rows before it are whole");
  }

  @Test
  void saysThatThereIsNoJournal() {
    assertThat(verify(folder.resolve("elsewhere"), 2)).startsWith("no journal at");
  }
}

package org.bancheng.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The promises of durability rest on settings: they are asked back from SQLite, not believed. */
class JournalSchemaTest {
  @TempDir Path folder;
  private Connection connection;

  @BeforeEach
  void prepare() throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("hall.db"));
    JournalSchema.prepare(connection);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @ParameterizedTest
  @CsvSource({"journal_mode, wal", "synchronous, 2", "busy_timeout, 5000", "user_version, 1"})
  void areInForce(String pragma, String value) throws SQLException {
    assertThat(asked("PRAGMA " + pragma)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO journal VALUES ('one', 'id', 'at', 'kind', 'body', x'00')",
        "INSERT INTO journal VALUES (1, 'id', 'at', 'kind', 'body', 'text for a hash')",
        "INSERT INTO journal VALUES (1, NULL, 'at', 'kind', 'body', x'00')",
        "INSERT INTO journal VALUES (1, 'id', 'at', 'kind', NULL, x'00')"
      })
  void takesNoValueOfTheWrongKind(String insert) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute(insert));
    }
  }

  @Test
  void takesEachCommandOnce() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO journal VALUES (1, 'id', 'at', 'kind', 'body', x'00')");
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(
              () ->
                  statement.execute(
                      "INSERT INTO journal VALUES (2, 'id', 'at', 'kind', 'body', x'00')"))
          .withMessageContaining("UNIQUE");
    }
  }

  @Test
  void areAppliedToAFileThatHasThemAlready() throws SQLException {
    connection.close();
    prepare();
    assertThat(asked("PRAGMA user_version")).isEqualTo("1");
  }

  @Test
  void refuseAPlaceWithoutAWriteAheadLog() throws SQLException {
    try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> JournalSchema.prepare(memory))
          .withMessageContaining("write-ahead log");
    }
  }

  private String asked(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.getString(1);
    }
  }
}

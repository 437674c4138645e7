package org.bancheng.hub.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Settings and tables of the journal's file; {@code PRAGMA user_version} counts the migrations
 * done.
 */
final class JournalSchema {
  /** The kind of the row that begins a hall day. */
  static final String START_DAY = "start-day";

  private static final int WAL_LIMIT_BYTES = 64 * 1024 * 1024;

  /** Only a log that {@link Checkpointer} does not keep short is moved by a commit itself. */
  private static final int WAL_LIMIT_PAGES = WAL_LIMIT_BYTES / 4096;

  private static final List<String> MIGRATIONS =
      List.of(
          "CREATE TABLE journal ("
              + "seq INTEGER PRIMARY KEY, "
              + "id TEXT NOT NULL UNIQUE, "
              + "at TEXT NOT NULL, "
              + "kind TEXT NOT NULL, "
              + "body TEXT NOT NULL, "
              + "hash BLOB NOT NULL) STRICT;"
              + "CREATE INDEX journal_days ON journal (seq) WHERE kind = 'start-day'");

  private JournalSchema() {}

  static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      refuseNewer(statement);
      requireWriteAheadLog(statement);
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("PRAGMA busy_timeout = 5000");
      statement.execute("PRAGMA journal_size_limit = " + WAL_LIMIT_BYTES);
      statement.execute("PRAGMA wal_autocheckpoint = " + WAL_LIMIT_PAGES);
    }
    migrate(connection);
  }

  private static void refuseNewer(Statement statement) throws SQLException {
    if (version(statement) > MIGRATIONS.size()) {
      throw new SQLException("it was written by a newer version of Bancheng; update this hub");
    }
  }

  /** SQLite answers with the mode it is in, and stays in the old one where it cannot do better. */
  private static void requireWriteAheadLog(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("PRAGMA journal_mode = WAL")) {
      row.next();
      if (!row.getString(1).equals("wal")) {
        throw new SQLException(
            "SQLite keeps no write-ahead log there; put the data folder on a local disk");
      }
    }
  }

  /** Writes nothing where nothing is to be done: the disk may be full. */
  private static void migrate(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (version(statement) == MIGRATIONS.size()) {
        return;
      }
      statement.execute("BEGIN IMMEDIATE");
      for (int next = version(statement); next < MIGRATIONS.size(); next++) {
        for (String step : MIGRATIONS.get(next).split(";")) {
          statement.execute(step);
        }
      }
      statement.execute("PRAGMA user_version = " + MIGRATIONS.size());
      statement.execute("COMMIT");
    }
  }

  private static int version(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      row.next();
      return row.getInt(1);
    }
  }
}

package org.bancheng.hub.staff;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Accounts and sessions on disk. Each call is one transaction; one at a time. */
final class StaffStore implements AutoCloseable {
  /** A session as stored: whose, until when. */
  record StoredSession(String user, Instant until) {}

  private final Connection connection;

  StaffStore(Path file) {
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA journal_mode = WAL");
        statement.execute("PRAGMA synchronous = FULL");
        statement.execute("PRAGMA busy_timeout = 5000");
        statement.execute(
            "CREATE TABLE IF NOT EXISTS account"
                + " (user TEXT PRIMARY KEY, salt BLOB NOT NULL, hash BLOB NOT NULL) STRICT");
        statement.execute(
            "CREATE TABLE IF NOT EXISTS session"
                + " (token TEXT PRIMARY KEY, user TEXT NOT NULL, until INTEGER NOT NULL) STRICT");
      }
    } catch (SQLException e) {
      throw new StaffFault("cannot open the staff accounts " + file + ": " + e.getMessage(), e);
    }
  }

  synchronized Optional<PinHash> pin(String user) {
    return query(
        "SELECT salt, hash FROM account WHERE user = ?",
        user,
        row -> new PinHash(row.getBytes(1), row.getBytes(2)));
  }

  synchronized void putPin(String user, PinHash pin) {
    update(
        "INSERT INTO account (user, salt, hash) VALUES (?, ?, ?)"
            + " ON CONFLICT (user) DO UPDATE SET salt = excluded.salt, hash = excluded.hash",
        user,
        pin.salt(),
        pin.hash());
  }

  /** All sessions, by the digest of their token. */
  synchronized Map<String, StoredSession> sessions() {
    Map<String, StoredSession> sessions = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT token, user, until FROM session")) {
      while (row.next()) {
        sessions.put(
            row.getString(1),
            new StoredSession(row.getString(2), Instant.ofEpochMilli(row.getLong(3))));
      }
      return sessions;
    } catch (SQLException e) {
      throw new StaffFault("cannot read the staff accounts: " + e.getMessage(), e);
    }
  }

  synchronized void putSession(String tokenDigest, StoredSession session, Instant now) {
    update("DELETE FROM session WHERE until < ?", now.toEpochMilli());
    update(
        "INSERT INTO session (token, user, until) VALUES (?, ?, ?)",
        tokenDigest,
        session.user(),
        session.until().toEpochMilli());
  }

  synchronized void removeSession(String tokenDigest) {
    update("DELETE FROM session WHERE token = ?", tokenDigest);
  }

  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> Optional<T> query(String sql, String argument, RowReader<T> reader) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, argument);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new StaffFault("cannot read the staff accounts: " + e.getMessage(), e);
    }
  }

  private void update(String sql, Object... arguments) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new StaffFault("cannot write the staff accounts: " + e.getMessage(), e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StaffFault("cannot close the staff accounts: " + e.getMessage(), e);
    }
  }
}

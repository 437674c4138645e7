package org.bancheng.demo.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * (a) What this disk allows: one-row transactions with full sync, through the same driver, a row as
 * large as a journal row.
 */
final class DiskLimit implements AutoCloseable {
  private static final String BODY = "x".repeat(300);

  private final Connection connection;
  private final PreparedStatement insert;

  DiskLimit(Path folder) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("limit.db"));
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute(
          "CREATE TABLE IF NOT EXISTS row (seq INTEGER PRIMARY KEY, body TEXT NOT NULL)");
    }
    connection.setAutoCommit(false);
    insert = connection.prepareStatement("INSERT INTO row (body) VALUES (?)");
  }

  Sample run(long forMs) throws Exception {
    return ClosedLoop.run(List.of(this::one), forMs);
  }

  private void one() throws SQLException {
    insert.setString(1, BODY);
    insert.executeUpdate();
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

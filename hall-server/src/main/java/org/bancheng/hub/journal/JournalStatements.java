package org.bancheng.hub.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.bancheng.hall.CommandId;

/**
 * The statements of every day, prepared once. The driver throws a statement away when it fails, for
 * instance on a full disk, so none is of use after a fault. One thread.
 */
final class JournalStatements implements AutoCloseable {
  private final PreparedStatement begin;
  private final PreparedStatement commit;
  private final PreparedStatement insert;
  private final PreparedStatement find;

  JournalStatements(Connection connection) throws SQLException {
    begin = connection.prepareStatement("BEGIN IMMEDIATE");
    commit = connection.prepareStatement("COMMIT");
    insert =
        connection.prepareStatement(
            "INSERT INTO journal (seq, id, at, kind, body, hash) VALUES (?, ?, ?, ?, ?, ?)");
    find = connection.prepareStatement("SELECT seq, body FROM journal WHERE id = ?");
  }

  void begin() throws SQLException {
    begin.execute();
  }

  void commit() throws SQLException {
    commit.execute();
  }

  void insert(long seq, String id, String at, String kind, String body, byte[] hash)
      throws SQLException {
    insert.setLong(1, seq);
    insert.setString(2, id);
    insert.setString(3, at);
    insert.setString(4, kind);
    insert.setString(5, body);
    insert.setBytes(6, hash);
    insert.executeUpdate();
  }

  Optional<JournalRow> find(CommandId id) throws SQLException {
    find.setString(1, id.toString());
    try (ResultSet row = find.executeQuery()) {
      return row.next()
          ? Optional.of(new JournalRow(row.getLong(1), BodyReader.read(row.getString(2))))
          : Optional.empty();
    }
  }

  @Override
  public void close() throws SQLException {
    begin.close();
    commit.close();
    insert.close();
    find.close();
  }
}

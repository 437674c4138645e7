package org.bancheng.hub.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/**
 * One row as it stands in the file.
 *
 * @param body in UTF-8
 */
record StoredRow(long seq, String id, String at, String kind, byte[] body, byte[] hash) {
  /**
   * From columns seq, id, at, kind, body, hash in this order. What a damaged file has no value for
   * is empty here, and no digest fits it.
   */
  static StoredRow from(ResultSet row) throws SQLException {
    return new StoredRow(
        row.getLong(1), text(row, 2), text(row, 3), text(row, 4), bytes(row, 5), bytes(row, 6));
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNullElse(row.getString(column), "");
  }

  private static byte[] bytes(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNullElse(row.getBytes(column), new byte[0]);
  }
}

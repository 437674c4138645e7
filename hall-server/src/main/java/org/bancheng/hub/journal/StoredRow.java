package org.bancheng.hub.journal;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * One row as it stands in the file.
 *
 * @param body in UTF-8
 */
record StoredRow(long seq, String id, String at, String kind, byte[] body, byte[] hash) {
  /** From columns seq, id, at, kind, body, hash in this order. */
  static StoredRow from(ResultSet row) throws SQLException {
    return new StoredRow(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getBytes(5),
        row.getBytes(6));
  }
}

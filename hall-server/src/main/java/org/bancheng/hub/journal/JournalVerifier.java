package org.bancheng.hub.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;

/** Checks a whole journal from its first row to its last, while a hub may be running on it. */
public final class JournalVerifier {
  /**
   * How far the chain holds. Rows cut off at its end leave no trace in it: only who noted {@code
   * lastHash} elsewhere sees that they are gone.
   *
   * @param rows that are whole; also the number of the last of them
   * @param lastHash of the last of them, in hexadecimal; empty if there is none
   * @param fault names the first bad row
   */
  public record Verdict(long rows, Optional<String> lastHash, Optional<String> fault) {}

  private JournalVerifier() {}

  /**
   * Reads every row.
   *
   * @throws JournalFault if there is no journal at that path, or it cannot be read at all
   */
  public static Verdict verify(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new JournalFault("no journal at " + file + "; name the hub's data folder");
    }
    try {
      return read("jdbc:sqlite:" + file);
    } catch (SQLException e) {
      return readOnly(file, e);
    }
  }

  /**
   * SQLite wants to write beside a journal, which nobody can on a medium for keeping. A journal
   * that its hub closed needs no log beside it, and can be read as it is (SQLite, "URI Filenames",
   * immutable).
   */
  private static Verdict readOnly(Path file, SQLException cause) {
    if (cause.getErrorCode() != SQLiteErrorCode.SQLITE_CANTOPEN.code) {
      throw unreadable(file, String.valueOf(cause.getMessage()), cause);
    }
    if (Files.isRegularFile(Path.of(file + "-wal"))) {
      throw unreadable(
          file, "nothing can be written beside it; verify a copy of its folder", cause);
    }
    try {
      return read("jdbc:sqlite:" + file.toUri() + "?immutable=1");
    } catch (SQLException e) {
      throw unreadable(file, String.valueOf(e.getMessage()), e);
    }
  }

  private static JournalFault unreadable(Path file, String why, SQLException cause) {
    return new JournalFault("the journal " + file + " cannot be read: " + why, cause);
  }

  private static Verdict read(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement rows =
            connection.prepareStatement(
                "SELECT seq, id, at, kind, body, hash FROM journal ORDER BY seq");
        ResultSet row = rows.executeQuery()) {
      Verdict verdict = follow(row);
      return verdict.fault().isPresent()
          ? verdict
          : new Verdict(verdict.rows(), verdict.lastHash(), damage(connection));
    }
  }

  /** Rows may be whole and the indexes that find them not. */
  private static Optional<String> damage(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA integrity_check(1)")) {
      row.next();
      return Optional.of(row.getString(1))
          .filter(it -> !it.equals("ok"))
          .map(it -> "the file is damaged: " + it.replace('\n', ' '));
    }
  }

  private static Verdict follow(ResultSet row) throws SQLException {
    ChainReader chain = new ChainReader();
    long good = 0;
    Optional<String> last = Optional.empty();
    while (row.next()) {
      StoredRow stored = StoredRow.from(row);
      if (good == 0 && stored.seq() != 1) {
        return new Verdict(0, last, Optional.of("row 1 is missing"));
      }
      Optional<String> fault = chain.checkNext(stored);
      if (fault.isPresent()) {
        return new Verdict(good, last, fault);
      }
      good++;
      last = Optional.of(HexFormat.of().formatHex(stored.hash()));
    }
    return new Verdict(good, last, Optional.empty());
  }
}

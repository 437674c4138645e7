package org.bancheng.hub.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.LongSupplier;

/**
 * Moves the write-ahead log into the journal's file beside the hall loop, so that no order waits
 * for it: on an SD card that takes as long as some ten commits. Passive, so the loop never waits
 * for this either (SQLite, "PRAGMA wal_checkpoint"). A connection of its own; any thread.
 */
public final class Checkpointer implements AutoCloseable {
  private static final int MANY_ROWS = 1_000;
  private static final int LOOKS_BETWEEN = 60;

  private final Connection connection;
  private final LongSupplier lastSeq;
  private long done;
  private int looks;

  /**
   * @param journal the file of a journal that is open
   * @param lastSeq its newest row
   */
  public Checkpointer(Path journal, LongSupplier lastSeq) {
    this.lastSeq = lastSeq;
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + journal);
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA synchronous = FULL");
      }
    } catch (SQLException e) {
      throw new JournalFault("cannot open the journal " + journal + ": " + e.getMessage(), e);
    }
  }

  /** To be called every second: works after a thousand rows, after a minute in any case. */
  public synchronized void look() {
    long now = lastSeq.getAsLong();
    looks++;
    if (now - done >= MANY_ROWS || (now > done && looks >= LOOKS_BETWEEN)) {
      checkpoint();
      done = now;
      looks = 0;
    }
  }

  private void checkpoint() {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(PASSIVE)")) {
      row.next();
    } catch (SQLException e) {
      throw new JournalFault("cannot tidy the journal's log: " + e.getMessage(), e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new JournalFault("cannot close the journal: " + e.getMessage(), e);
    }
  }
}

package org.bancheng.hub.journal;

import org.sqlite.SQLiteJDBCLoader;

/** SQLite's native part. */
public final class SqliteDriver {
  private SqliteDriver() {}

  /**
   * Loads it, which takes as long as reading a hall plan; once is enough. Whoever opens a database
   * meanwhile waits for it. Any thread.
   *
   * @throws JournalFault if it does not load; opening a database will say so, too
   */
  public static void load() {
    try {
      SQLiteJDBCLoader.initialize();
    } catch (Exception e) {
      throw new JournalFault("SQLite's native part does not load: " + e.getMessage(), e);
    }
  }
}

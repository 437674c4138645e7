package org.bancheng.hub.journal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;

/** SQLite's native part. */
public final class SqliteDriver {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteDriver.class);

  private SqliteDriver() {}

  /**
   * Loads it on a thread of its own: it takes as long as reading a hall plan. Whoever opens a
   * database meanwhile waits for it, and tells what kept it from loading.
   */
  public static void loadBeside() {
    Thread thread =
        new Thread(
            () -> {
              try {
                SQLiteJDBCLoader.initialize();
              } catch (Exception e) {
                LOG.debug("SQLite's native part did not load", e);
              }
            },
            "sqlite-load");
    thread.setDaemon(true);
    thread.start();
  }
}

package org.bancheng.kiosk.spool;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Transactions on the spool's one connection. */
final class SpoolWork {
  interface Change {
    void run() throws SQLException;
  }

  interface Query<T> {
    T run() throws SQLException;
  }

  private final Connection connection;

  SpoolWork(Connection connection) {
    this.connection = connection;
  }

  /** One transaction, synced when this returns. */
  void change(Change change) {
    try {
      change.run();
      connection.commit();
    } catch (SQLException e) {
      rollBack();
      throw new SpoolFault("Cannot write the kiosk's spool: is the disk full?", e);
    } catch (RuntimeException e) {
      rollBack();
      throw e;
    }
  }

  /**
   * What a full disk does not take, SQLite may have undone by itself. Then the driver's rollback
   * fails before it begins the next transaction, and without one each later commit would fail.
   */
  private void rollBack() {
    try {
      connection.rollback();
    } catch (SQLException undone) {
      begin();
    }
  }

  private void begin() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("begin");
    } catch (SQLException e) {
      throw new SpoolFault("Cannot undo a half-written change of the kiosk's spool", e);
    }
  }

  /** The snapshot is given back: one that stays open fails the next write at once. */
  <T> T read(Query<T> query) {
    try {
      T found = query.run();
      if (!connection.isClosed()) {
        connection.commit();
      }
      return found;
    } catch (SQLException e) {
      rollBack();
      throw new SpoolFault("Cannot read the kiosk's spool", e);
    }
  }
}

package org.bancheng.kiosk.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolWorkTest {
  @TempDir Path folder;

  /** SQLite takes back by itself what it has no room for; the driver does not know that. */
  @Test
  void worksAgainOnceAFullDiskHasRoom() throws SQLException {
    try (Connection connection = SpoolFile.open(folder.resolve("spool.db"))) {
      SpoolWork work = new SpoolWork(connection);
      work.change(() -> run(connection, "pragma max_page_count = 1"));
      assertThatThrownBy(() -> work.change(() -> add(connection, "large", 1_000_000)))
          .isInstanceOf(SpoolFault.class);
      assertThat(work.read(() -> takes(connection))).isZero();

      work.change(() -> run(connection, "pragma max_page_count = 1000000"));
      work.change(() -> add(connection, "small", 1));
      assertThat(work.read(() -> takes(connection))).isOne();
    }
  }

  private static void add(Connection connection, String id, int bytes) throws SQLException {
    run(connection, "insert into take values ('" + id + "', hex(zeroblob(" + bytes + ")), '')");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int takes(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from take")) {
      return rows.getInt(1);
    }
  }
}

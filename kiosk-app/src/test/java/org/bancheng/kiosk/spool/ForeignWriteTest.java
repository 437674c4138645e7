package org.bancheng.kiosk.spool;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.UUID;
import org.bancheng.hall.TicketId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignWriteTest {
  @TempDir Path folder;

  /** A technician's sqlite3 has written something between two steps of the kiosk. */
  @Test
  void aWriteOfSomebodyElseCostsNoWriteOfTheKiosk() throws Exception {
    Path file = folder.resolve("s.db");
    try (SqliteSpool spool =
        SqliteSpool.open(file, () -> Instant.parse("2026-11-23T01:00:00Z"), UUID::randomUUID)) {
      spool.pending();
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
        other.createStatement().execute("delete from report where answer = 'OK'");
        other.createStatement().execute("create table note (text text)");
      }
      assertThatCode(() -> spool.begun(new TicketId(new UUID(7, 1)))).doesNotThrowAnyException();
    }
  }
}

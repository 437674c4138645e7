package org.bancheng.kiosk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bancheng.kiosk.flow.Scenes.HALL;
import static org.bancheng.kiosk.flow.Scenes.NINE;
import static org.bancheng.kiosk.flow.Scenes.TAKE;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.UUID;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.printer.EscPosTicketPrinter;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.printer.TicketPrinter;
import org.bancheng.device.serial.MemoryLinePair;
import org.bancheng.kiosk.flow.KioskEffect.Report;
import org.bancheng.kiosk.paper.TicketPapers;
import org.bancheng.kiosk.paper.TicketTemplate;
import org.bancheng.kiosk.spool.PaperReport;
import org.bancheng.kiosk.spool.SpoolFault;
import org.bancheng.kiosk.spool.SqliteSpool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperHandTest {
  @TempDir Path folder;

  /** Somebody holds the file for longer than the spool waits. */
  private static void withoutAWritableDisk(Path file, Runnable work) throws SQLException {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("begin immediate");
      work.run();
      statement.execute("rollback");
    }
  }

  @Test
  void whatBecameOfAPaperIsStoredAsSoonAsTheDiskTakesIt() throws SQLException {
    Path file = folder.resolve("s.db");
    InstantSource clock = InstantSource.fixed(NINE);
    DeviceClock devices = DeviceClock.system();
    try (SqliteSpool spool = SqliteSpool.open(file, clock, UUID::randomUUID);
        TicketPrinter printer =
            EscPosTicketPrinter.on(
                MemoryLinePair.threaded(devices).host(), PrinterProfile.wide(), devices)) {
      TicketPapers papers = new TicketPapers(TicketTemplate.standard(), HALL);
      PaperHand hand = new PaperHand(printer, spool, papers, clock, UUID::randomUUID);
      Report report = new Report(TAKE, 1, new PrintOutcome.Printed());
      withoutAWritableDisk(
          file,
          () -> {
            assertThatThrownBy(() -> hand.report(report)).isInstanceOf(SpoolFault.class);
            assertThat(hand.storeAgain(NINE)).isFalse();
          });
      assertThat(spool.pending()).isEmpty();
      assertThat(hand.storeAgain(NINE.plusSeconds(9))).isFalse();
      assertThat(hand.storeAgain(NINE.plusSeconds(10))).isTrue();
      assertThat(spool.pending()).extracting(PaperReport::ticket).containsExactly(TAKE);
    }
  }
}

package org.bancheng.kiosk.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.bus.message.PrintResult;
import org.bancheng.hall.TicketId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteSpoolTest {
  private static final TicketId TAKE = new TicketId(new UUID(7, 1));

  private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

  @TempDir Path folder;
  private Instant now = NINE;
  private long ids;
  private SqliteSpool spool;

  @BeforeEach
  void open() {
    spool = SqliteSpool.open(folder.resolve("kiosk/spool.db"), () -> now, () -> new UUID(8, ++ids));
  }

  @AfterEach
  void close() {
    spool.close();
  }

  private void restart() {
    spool.close();
    open();
  }

  private PaperReport printed() {
    return new PaperReport(new UUID(9, 9), TAKE, PrintResult.PRINTED, Optional.empty(), 1, NINE);
  }

  @Test
  void keepsAReportUntilTheHubHasAnsweredAlsoAcrossARestart() {
    spool.begun(TAKE);
    spool.answered(TAKE);
    spool.report(printed());
    restart();
    assertThat(spool.pending()).containsExactly(printed());

    spool.acknowledged(printed().id(), true);
    restart();
    assertThat(spool.pending()).isEmpty();
  }

  @Test
  void aTakeUnderWayWhenTheKioskWentDownIsReportedAsNotPrinted() {
    spool.begun(TAKE);
    restart();
    assertThat(spool.recover()).isEqualTo(1);
    assertThat(spool.pending())
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.ticket()).isEqualTo(TAKE);
              assertThat(report.outcome()).isEqualTo(PrintResult.FAILED);
              assertThat(report.cause()).contains(PaperReport.TIMED_OUT);
            });
    restart();
    assertThat(spool.recover()).isZero();
  }

  @Test
  void tryingItOutLeavesNothingBehind() {
    spool.tryOut();
    restart();
    assertThat(spool.recover()).isZero();
    assertThat(spool.pending()).isEmpty();
  }

  @Test
  void aPaperUnderWayWhenTheKioskWentDownIsReportedAsUnknown() {
    spool.begun(TAKE);
    spool.answered(TAKE);
    restart();
    spool.recover();
    assertThat(spool.pending())
        .singleElement()
        .satisfies(report -> assertThat(report.outcome()).isEqualTo(PrintResult.UNKNOWN));
  }

  @Test
  void aRefusedTakeLeavesNothingBehind() {
    spool.begun(TAKE);
    spool.closed(TAKE);
    restart();
    assertThat(spool.recover()).isZero();
    assertThat(spool.pending()).isEmpty();
  }

  @Test
  void aLateTicketTheHubKnowsOfIsNotReportedTwice() {
    spool.begun(TAKE);
    spool.givenUp(TAKE);
    spool.unexpected(TAKE);
    assertThat(spool.pending()).hasSize(1);
    spool.acknowledged(spool.pending().get(0).id(), true);
    spool.unexpected(TAKE);
    assertThat(spool.pending()).isEmpty();
  }

  @Test
  void aLateTicketTheHubDidNotKnowWhenToldIsReportedAgain() {
    spool.begun(TAKE);
    spool.givenUp(TAKE);
    spool.acknowledged(spool.pending().get(0).id(), false);
    spool.unexpected(TAKE);
    assertThat(spool.pending()).hasSize(1);
  }

  @Test
  void anAnswerThatComesTwiceAddsNothing() {
    spool.begun(TAKE);
    spool.answered(TAKE);
    spool.unexpected(TAKE);
    spool.report(printed());
    spool.unexpected(TAKE);
    assertThat(spool.pending()).containsExactly(printed());
  }

  @Test
  void forgetsWhatIsSettledAfterTwoDaysAndKeepsWhatIsNot() {
    spool.report(printed());
    now = now.plus(Duration.ofDays(3));
    restart();
    spool.recover();
    assertThat(spool.pending()).containsExactly(printed());
    spool.acknowledged(printed().id(), true);
    spool.recover();
    spool.unexpected(TAKE);
    assertThat(spool.pending()).hasSize(1);
  }

  @Test
  void aSpoolOfTheVersionBeforeOwnNumbersIsMovedOnWithAllItHolds() throws Exception {
    Path file = folder.resolve("old.db");
    try (Connection old = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = old.createStatement()) {
      statement.execute(
          "create table take (id text primary key, stage text not null, at text not null)");
      statement.execute(
          "create table report (id text primary key, ticket text not null, outcome text not null,"
              + " cause text, copy integer not null, at text not null, answer text)");
      statement.execute("create index report_by_ticket on report (ticket)");
      statement.execute("insert into take values ('" + TAKE + "', 'ANSWERED', '" + NINE + "')");
      statement.execute("pragma user_version=1");
    }
    try (SqliteSpool moved = SqliteSpool.open(file, () -> now, () -> new UUID(8, ++ids))) {
      assertThat(moved.recover()).isEqualTo(1);
      assertThat(moved.pending()).hasSize(1);
      assertThat(moved.own().untold()).isZero();
    }
  }

  @Test
  void saysWhatToCheckWhenTheFileIsNoSpool() throws Exception {
    Path file = folder.resolve("broken.db");
    Files.writeString(file, "this is no database, and long enough to be read as one".repeat(40));
    assertThatThrownBy(() -> SqliteSpool.open(file, () -> now, UUID::randomUUID))
        .isInstanceOf(SpoolFault.class)
        .hasMessageContaining("broken.db");
  }
}

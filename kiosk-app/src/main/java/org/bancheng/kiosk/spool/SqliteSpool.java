package org.bancheng.kiosk.spool;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bancheng.bus.message.PrintResult;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.spool.SpoolTables.Stage;

/** The spool in one SQLite file. One transaction for each call, synced before it returns. */
public final class SqliteSpool implements KioskSpool {
  /** Longer than any hall day: an answer later than that is not about us. */
  private static final Duration KEPT = Duration.ofDays(2);

  private final Connection connection;
  private final SpoolTables tables;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  private SqliteSpool(Connection connection, InstantSource clock, Supplier<UUID> ids) {
    this.connection = connection;
    this.tables = new SpoolTables(connection);
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @param file made, with its folder, if it is not there
   * @param ids for the reports the spool makes itself
   */
  public static SqliteSpool open(Path file, InstantSource clock, Supplier<UUID> ids) {
    return new SqliteSpool(SpoolFile.open(file), clock, ids);
  }

  @Override
  public void begun(TicketId take) {
    inTransaction(() -> tables.stage(take, Stage.BEGUN, clock.instant()));
  }

  @Override
  public void answered(TicketId take) {
    inTransaction(() -> tables.stage(take, Stage.ANSWERED, clock.instant()));
  }

  @Override
  public void closed(TicketId take) {
    inTransaction(() -> tables.stage(take, Stage.CLOSED, clock.instant()));
  }

  @Override
  public void givenUp(TicketId take) {
    inTransaction(() -> giveUp(take));
  }

  private void giveUp(TicketId take) throws SQLException {
    tables.stage(take, Stage.GIVEN_UP, clock.instant());
    tables.add(report(take, PrintResult.FAILED, PaperReport.TIMED_OUT));
  }

  @Override
  public void unexpected(TicketId ticket) {
    inTransaction(
        () -> {
          Optional<Stage> stage = tables.stageOf(ticket);
          boolean absent = stage.isEmpty() || stage.get() == Stage.GIVEN_UP;
          if (absent && !tables.told(ticket)) {
            giveUp(ticket);
          }
        });
  }

  @Override
  public void report(PaperReport report) {
    inTransaction(
        () -> {
          tables.stage(report.ticket(), Stage.REPORTED, clock.instant());
          tables.add(report);
        });
  }

  @Override
  public void acknowledged(UUID report, boolean accepted) {
    inTransaction(() -> tables.answer(report, accepted));
  }

  @Override
  public boolean awaits(UUID report) {
    return reading(tables::pending).stream().anyMatch(it -> it.id().equals(report));
  }

  @Override
  public List<PaperReport> pending() {
    return reading(tables::pending);
  }

  @Override
  public int recover() {
    List<TicketId> begun = reading(() -> tables.inStage(Stage.BEGUN));
    List<TicketId> answered = reading(() -> tables.inStage(Stage.ANSWERED));
    inTransaction(
        () -> {
          tables.forgetBefore(clock.instant().minus(KEPT));
          for (TicketId take : begun) {
            giveUp(take);
          }
          for (TicketId take : answered) {
            tables.stage(take, Stage.REPORTED, clock.instant());
            tables.add(report(take, PrintResult.UNKNOWN, PaperReport.RESTARTED));
          }
        });
    return begun.size() + answered.size();
  }

  private PaperReport report(TicketId ticket, PrintResult outcome, String cause) {
    return new PaperReport(ids.get(), ticket, outcome, Optional.of(cause), 1, clock.instant());
  }

  @Override
  public void close() {
    reading(
        () -> {
          connection.close();
          return true;
        });
  }

  private interface Change {
    void run() throws SQLException;
  }

  private interface Query<T> {
    T run() throws SQLException;
  }

  private void inTransaction(Change change) {
    try {
      change.run();
      connection.commit();
    } catch (SQLException e) {
      rollBack();
      throw new SpoolFault("Cannot write the kiosk's spool: is the disk full?", e);
    }
  }

  private void rollBack() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw new SpoolFault("Cannot undo a half-written change of the kiosk's spool", e);
    }
  }

  private static <T> T reading(Query<T> query) {
    try {
      return query.run();
    } catch (SQLException e) {
      throw new SpoolFault("Cannot read the kiosk's spool", e);
    }
  }
}

package org.bancheng.kiosk.spool;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.bancheng.bus.message.PrintResult;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.spool.SpoolTables.Stage;

/** The spool in one SQLite file. One transaction for each call, synced before it returns. */
public final class SqliteSpool implements KioskSpool {
  /** Longer than any hall day: an answer later than that is not about us. */
  private static final Duration KEPT = Duration.ofDays(2);

  private final Connection connection;
  private final SpoolWork work;
  private final SpoolTables tables;
  private final OwnTables own;
  private final MenuTables menu;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  private SqliteSpool(Connection connection, InstantSource clock, Supplier<UUID> ids) {
    this.connection = connection;
    this.work = new SpoolWork(connection);
    this.tables = new SpoolTables(connection);
    this.own = new OwnTables(connection);
    this.menu = new MenuTables(connection);
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
    work.change(() -> tables.stage(take, Stage.BEGUN, clock.instant()));
  }

  @Override
  public void tryOut() {
    TicketId none = new TicketId(ids.get());
    work.change(
        () -> {
          tables.stage(none, Stage.BEGUN, clock.instant());
          tables.forget(none);
        });
  }

  @Override
  public void answered(TicketId take) {
    work.change(
        () -> {
          if (own.find(take).isEmpty()) {
            tables.stage(take, Stage.ANSWERED, clock.instant());
          }
        });
  }

  @Override
  public void closed(TicketId take) {
    work.change(() -> tables.stage(take, Stage.CLOSED, clock.instant()));
  }

  @Override
  public void givenUp(TicketId take) {
    work.change(() -> giveUp(take));
  }

  private void giveUp(TicketId take) throws SQLException {
    if (own.find(take).isPresent()) {
      own.printed(take, PrintResult.FAILED);
      return;
    }
    tables.stage(take, Stage.GIVEN_UP, clock.instant());
    tables.add(report(take, PrintResult.FAILED, PaperReport.TIMED_OUT));
  }

  @Override
  public void unexpected(TicketId ticket) {
    work.change(
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
    work.change(
        () -> {
          if (own.find(report.ticket()).isEmpty()) {
            tables.stage(report.ticket(), Stage.REPORTED, clock.instant());
          } else if (report.copy() == 1 && own.printed(report.ticket(), report.outcome())) {
            return;
          }
          tables.add(report);
        });
  }

  @Override
  public void acknowledged(UUID report, boolean accepted) {
    work.change(() -> tables.answer(report, accepted));
  }

  @Override
  public boolean awaits(UUID report) {
    return work.read(tables::pending).stream().anyMatch(it -> it.id().equals(report));
  }

  @Override
  public List<PaperReport> pending() {
    return work.read(tables::pending);
  }

  @Override
  public int recover() {
    List<TicketId> begun = work.read(() -> tables.inStage(Stage.BEGUN));
    List<TicketId> answered = work.read(() -> tables.inStage(Stage.ANSWERED));
    AtomicInteger ownPapers = new AtomicInteger();
    work.change(
        () -> {
          tables.forgetBefore(clock.instant().minus(KEPT));
          own.forgetBefore(clock.instant().minus(KEPT));
          ownPapers.set(own.unknownPapers());
          for (TicketId take : begun) {
            giveUp(take);
          }
          for (TicketId take : answered) {
            tables.stage(take, Stage.REPORTED, clock.instant());
            tables.add(report(take, PrintResult.UNKNOWN, PaperReport.RESTARTED));
          }
        });
    return begun.size() + answered.size() + ownPapers.get();
  }

  private PaperReport report(TicketId ticket, PrintResult outcome, String cause) {
    return new PaperReport(ids.get(), ticket, outcome, Optional.of(cause), 1, clock.instant());
  }

  @Override
  public OwnNumbers own() {
    return new SqliteOwnNumbers(work, own, tables);
  }

  @Override
  public void keep(KeptMenu heard) {
    work.change(() -> menu.write(heard));
  }

  @Override
  public Optional<KeptMenu> keptMenu() {
    return work.read(menu::read);
  }

  @Override
  public void close() {
    work.read(
        () -> {
          connection.close();
          return true;
        });
  }
}

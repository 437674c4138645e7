package org.bancheng.kiosk.spool;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.bus.message.PrintResult;
import org.bancheng.hall.TicketId;

/** The spool's SQL. */
final class SpoolTables {
  /** How far a take has come. */
  enum Stage {
    BEGUN,
    ANSWERED,
    REPORTED,
    CLOSED,
    GIVEN_UP
  }

  private final Connection connection;

  SpoolTables(Connection connection) {
    this.connection = connection;
  }

  void stage(TicketId take, Stage stage, Instant now) throws SQLException {
    String sql =
        "insert into take (id, stage, at) values (?, ?, ?)"
            + " on conflict (id) do update set stage = excluded.stage";
    try (PreparedStatement row = connection.prepareStatement(sql)) {
      row.setString(1, take.toString());
      row.setString(2, stage.name());
      row.setString(3, now.toString());
      row.executeUpdate();
    }
  }

  void forget(TicketId take) throws SQLException {
    try (PreparedStatement row = connection.prepareStatement("delete from take where id = ?")) {
      row.setString(1, take.toString());
      row.executeUpdate();
    }
  }

  Optional<Stage> stageOf(TicketId take) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select stage from take where id = ?")) {
      query.setString(1, take.toString());
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? Optional.of(Stage.valueOf(rows.getString(1))) : Optional.empty();
      }
    }
  }

  List<TicketId> inStage(Stage stage) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select id from take where stage = ? order by at, id")) {
      query.setString(1, stage.name());
      try (ResultSet rows = query.executeQuery()) {
        List<TicketId> takes = new ArrayList<>();
        while (rows.next()) {
          takes.add(new TicketId(UUID.fromString(rows.getString(1))));
        }
        return takes;
      }
    }
  }

  void add(PaperReport report) throws SQLException {
    String sql =
        "insert into report (id, ticket, outcome, cause, copy, at) values (?, ?, ?, ?, ?, ?)";
    try (PreparedStatement row = connection.prepareStatement(sql)) {
      row.setString(1, report.id().toString());
      row.setString(2, report.ticket().toString());
      row.setString(3, report.outcome().name());
      row.setString(4, report.cause().orElse(null));
      row.setInt(5, report.copy());
      row.setString(6, report.at().toString());
      row.executeUpdate();
    }
  }

  void answer(UUID report, boolean accepted) throws SQLException {
    try (PreparedStatement row =
        connection.prepareStatement(
            "update report set answer = ? where id = ? and answer is null")) {
      row.setString(1, accepted ? "OK" : "REFUSED");
      row.setString(2, report.toString());
      row.executeUpdate();
    }
  }

  /** Whether the hub knows what became of the paper, or is still being told. */
  boolean told(TicketId ticket) throws SQLException {
    String sql =
        "select count(*) from report where ticket = ? and (answer is null or answer = 'OK')";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, ticket.toString());
      try (ResultSet rows = query.executeQuery()) {
        return rows.getInt(1) > 0;
      }
    }
  }

  /** But for papers of tickets that the hub does not know yet. */
  List<PaperReport> pending() throws SQLException {
    String sql =
        "select id, ticket, outcome, cause, copy, at from report where answer is null"
            + " and not exists (select 1 from own where own.id = ticket and own.answer is null)"
            + " order by at, id";
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      List<PaperReport> reports = new ArrayList<>();
      while (rows.next()) {
        reports.add(report(rows));
      }
      return reports;
    }
  }

  private static PaperReport report(ResultSet row) throws SQLException {
    return new PaperReport(
        UUID.fromString(row.getString("id")),
        new TicketId(UUID.fromString(row.getString("ticket"))),
        PrintResult.valueOf(row.getString("outcome")),
        Optional.ofNullable(row.getString("cause")),
        row.getInt("copy"),
        Instant.parse(row.getString("at")));
  }

  void forgetBefore(Instant oldest) throws SQLException {
    for (String sql :
        List.of(
            "delete from report where answer is not null and at < ?",
            "delete from take where stage in ('REPORTED', 'CLOSED', 'GIVEN_UP') and at < ?")) {
      try (PreparedStatement rows = connection.prepareStatement(sql)) {
        rows.setString(1, oldest.toString());
        rows.executeUpdate();
      }
    }
  }
}

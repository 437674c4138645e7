package org.bancheng.kiosk.spool;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.bus.message.PrintResult;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.jspecify.annotations.Nullable;

/** The SQL of the kiosk's own numbers. {@code answer} is null until the hub has answered. */
final class OwnTables {
  private static final String COLUMNS =
      "select id, number, service, issued, clock_offset, token, person_group, outcome from own";

  private final Connection connection;

  OwnTables(Connection connection) {
    this.connection = connection;
  }

  /** The next number of a series; it has no day until it is told. */
  int next(String series) throws SQLException {
    change(
        "insert into own_series (letters, last) values (?, 1)"
            + " on conflict (letters) do update set last = last + 1, day = null",
        series);
    return count("select last from own_series where letters = ?", series);
  }

  void add(OwnTicket ticket) throws SQLException {
    change(
        "insert into own (id, number, letters, service, issued, clock_offset, token, person_group)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        ticket.id().toString(),
        ticket.number().toString(),
        ticket.number().series().letters(),
        ticket.service().value(),
        ticket.issuedAt().toString(),
        ticket.clockOffset().map(Duration::toString).orElse(null),
        ticket.holder().token().map(HolderToken::value).orElse(null),
        ticket.holder().group().name());
  }

  Optional<OwnTicket> find(TicketId id) throws SQLException {
    return list(COLUMNS + " where id = ?", id.toString()).stream().findFirst();
  }

  Optional<OwnTicket> held(HolderToken token, ServiceId service) throws SQLException {
    String sql = COLUMNS + " where token = ? and service = ? and answer is null order by seq";
    return list(sql, token.value(), service.value()).stream().findFirst();
  }

  List<OwnTicket> toTell() throws SQLException {
    return list(COLUMNS + " where answer is null and outcome is not null order by seq");
  }

  int untold() throws SQLException {
    return count("select count(*) from own where answer is null");
  }

  /** Whether this is the first that is heard of its paper. */
  boolean printed(TicketId id, PrintResult outcome) throws SQLException {
    return change(
            "update own set outcome = ? where id = ? and outcome is null",
            outcome.name(),
            id.toString())
        > 0;
  }

  /** Papers that were under way when the kiosk went down. */
  int unknownPapers() throws SQLException {
    return change("update own set outcome = 'UNKNOWN' where outcome is null");
  }

  void answer(TicketId id, String answer) throws SQLException {
    change(
        "update own set answer = ?, token = null where id = ? and answer is null",
        answer,
        id.toString());
  }

  void day(LocalDate day) throws SQLException {
    change("delete from own_series where day < ?", day.toString());
    change(
        "update own_series set day = ? where day is null and not exists"
            + " (select 1 from own where own.letters = own_series.letters and answer is null)",
        day.toString());
  }

  void forgetBefore(Instant oldest) throws SQLException {
    change("delete from own where answer = 'OK' and issued < ?", oldest.toString());
  }

  private int change(String sql, @Nullable String... values) throws SQLException {
    try (PreparedStatement rows = connection.prepareStatement(sql)) {
      fill(rows, values);
      return rows.executeUpdate();
    }
  }

  private int count(String sql, @Nullable String... values) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      fill(query, values);
      try (ResultSet rows = query.executeQuery()) {
        return rows.getInt(1);
      }
    }
  }

  private List<OwnTicket> list(String sql, @Nullable String... values) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      fill(query, values);
      try (ResultSet rows = query.executeQuery()) {
        List<OwnTicket> tickets = new ArrayList<>();
        while (rows.next()) {
          tickets.add(ticket(rows));
        }
        return tickets;
      }
    }
  }

  private static void fill(PreparedStatement statement, @Nullable String... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setString(i + 1, values[i]);
    }
  }

  private static OwnTicket ticket(ResultSet row) throws SQLException {
    return new OwnTicket(
        new TicketId(UUID.fromString(row.getString("id"))),
        TicketNumber.parse(row.getString("number")),
        new ServiceId(row.getString("service")),
        Instant.parse(row.getString("issued")),
        Optional.ofNullable(row.getString("clock_offset")).map(Duration::parse),
        new Holder(
            Optional.ofNullable(row.getString("token")).map(HolderToken::new),
            HolderGroup.valueOf(row.getString("person_group"))),
        Optional.ofNullable(row.getString("outcome")).map(PrintResult::valueOf));
  }
}

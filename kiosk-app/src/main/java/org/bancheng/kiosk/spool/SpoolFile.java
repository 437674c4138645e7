package org.bancheng.kiosk.spool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Opens the spool's SQLite file: write-ahead log, every commit synced, tables made or moved on. */
final class SpoolFile {
  /** Statement n brings a file of version n to version n + 1. */
  private static final String[][] VERSIONS = {
    {
      "create table take (id text primary key, stage text not null, at text not null)",
      "create table report (id text primary key, ticket text not null, outcome text not null,"
          + " cause text, copy integer not null, at text not null, answer text)",
      "create index report_by_ticket on report (ticket)"
    },
    {
      "create table own (seq integer primary key, id text not null unique, number text not null,"
          + " letters text not null, service text not null, issued text not null,"
          + " clock_offset text, token text, person_group text not null, outcome text,"
          + " answer text)",
      "create table own_series (letters text primary key, last integer not null, day text)",
      "create table menu (position integer primary key, service text not null, zh text not null,"
          + " en text not null, open integer not null, bring_zh text, bring_en text)"
    }
  };

  private SpoolFile() {}

  static Connection open(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
      prepare(connection);
      return connection;
    } catch (IOException | SQLException e) {
      throw new SpoolFault(
          "Cannot open the kiosk's spool " + file + ": is the folder writable, the disk sound?", e);
    }
  }

  private static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma journal_mode=wal");
      statement.execute("pragma synchronous=full");
      statement.execute("pragma secure_delete=on");
      statement.execute("pragma busy_timeout=2000");
      connection.setAutoCommit(false);
      for (int version = version(statement); version < VERSIONS.length; version++) {
        for (String sql : VERSIONS[version]) {
          statement.execute(sql);
        }
        statement.execute("pragma user_version=" + (version + 1));
      }
      connection.commit();
    }
  }

  private static int version(Statement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery("pragma user_version")) {
      return rows.getInt(1);
    }
  }
}

package org.bancheng.hub.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import org.bancheng.hall.CommandId;

/**
 * The journal in SQLite: write-ahead log, {@code synchronous=FULL}, so that a commit that returned
 * survives a power cut (SQLite, "PRAGMA synchronous"). One connection, one writer thread. Reads are
 * transactions of their own: one left open would keep the log from shrinking, and a row that
 * somebody else writes meanwhile would make the next store fail.
 */
public final class SqliteJournal implements Journal {
  private final Connection connection;
  private final PreparedStatement begin;
  private final PreparedStatement commit;
  private final PreparedStatement rollback;
  private final PreparedStatement insert;
  private final PreparedStatement find;
  private final HashChain chain = new HashChain();
  private final KnownIds ids = new KnownIds();
  private long lastSeq;
  private byte[] lastHash = HashChain.genesis();

  /**
   * Opens or creates the journal.
   *
   * @throws JournalFault if the file is no journal or cannot be written
   */
  public SqliteJournal(Path file) {
    try {
      connection = open(file);
      begin = connection.prepareStatement("BEGIN IMMEDIATE");
      commit = connection.prepareStatement("COMMIT");
      rollback = connection.prepareStatement("ROLLBACK");
      insert =
          connection.prepareStatement(
              "INSERT INTO journal (seq, id, at, kind, body, hash) VALUES (?, ?, ?, ?, ?, ?)");
      find = connection.prepareStatement("SELECT seq, body FROM journal WHERE id = ?");
      readHead();
    } catch (SQLException e) {
      throw new JournalFault("cannot open the journal " + file + ": " + e.getMessage(), e);
    }
  }

  /** Rows bring their own keys: asking for the generated one would cost a query per row. */
  private static Connection open(Path file) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("jdbc.get_generated_keys", "false");
    Connection opened = DriverManager.getConnection("jdbc:sqlite:" + file, settings);
    try {
      JournalSchema.prepare(opened);
      return opened;
    } catch (SQLException e) {
      opened.close();
      throw e;
    }
  }

  private void readHead() throws SQLException {
    try (PreparedStatement head =
            connection.prepareStatement("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1");
        ResultSet row = head.executeQuery()) {
      if (row.next()) {
        lastSeq = row.getLong(1);
        lastHash = row.getBytes(2);
      }
    }
  }

  /** Makes the first store as fast as the others. Any thread. */
  public static void prepareToStore() {
    EventWriter.prepare();
  }

  @Override
  public Optional<JournalRow> find(CommandId id) {
    return ids.mayBeStored(id) ? lookUp(id) : Optional.empty();
  }

  @Override
  public Optional<JournalRow> lookUp(CommandId id) {
    try {
      find.setString(1, id.toString());
      try (ResultSet row = find.executeQuery()) {
        return row.next()
            ? Optional.of(new JournalRow(row.getLong(1), BodyReader.read(row.getString(2))))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new JournalFault("cannot read the journal: " + e.getMessage(), e);
    }
  }

  @Override
  public void store(List<JournalEntry> entries) {
    long seqBefore = lastSeq;
    byte[] hashBefore = lastHash;
    try {
      begin.execute();
      for (JournalEntry entry : entries) {
        add(entry);
      }
      commit.execute();
      entries.forEach(entry -> ids.add(entry.id().value(), entry.kind()));
    } catch (SQLException | RuntimeException e) {
      ids.trustNoMore();
      lastSeq = seqBefore;
      lastHash = hashBefore;
      rollBack(e);
      throw new JournalFault(
          "cannot write the journal (disk full or failing?): " + e.getMessage(), e);
    }
  }

  private void add(JournalEntry entry) throws SQLException {
    long seq = lastSeq + 1;
    String id = entry.id().toString();
    String at = entry.at().toString();
    String body = EventWriter.write(entry.by(), entry.events());
    byte[] hash = chain.next(lastHash, seq, id, at, entry.kind(), body);
    insert.setLong(1, seq);
    insert.setString(2, id);
    insert.setString(3, at);
    insert.setString(4, entry.kind());
    insert.setString(5, body);
    insert.setBytes(6, hash);
    insert.executeUpdate();
    lastSeq = seq;
    lastHash = hash;
  }

  private void rollBack(Exception cause) {
    try {
      rollback.execute();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  @Override
  public long lastSeq() {
    return lastSeq;
  }

  @Override
  public void replayDay(Consumer<JournalRow> reader) {
    try (PreparedStatement rows =
        connection.prepareStatement(
            "SELECT seq, id, at, kind, body, hash FROM journal WHERE seq >="
                + " (SELECT coalesce(max(seq), 1) FROM journal WHERE kind = 'start-day')"
                + " ORDER BY seq")) {
      ChainReader chained = new ChainReader();
      BodyReader bodies = new BodyReader();
      ids.clear();
      readIdsOfTheDayBefore();
      try (ResultSet row = rows.executeQuery()) {
        while (row.next()) {
          StoredRow stored = StoredRow.from(row);
          chained.checkNext(stored).ifPresent(SqliteJournal::refuse);
          ids.add(UUID.fromString(stored.id()), stored.kind());
          reader.accept(new JournalRow(stored.seq(), bodies.read(stored.body())));
        }
        ids.complete();
      }
    } catch (SQLException e) {
      throw new JournalFault("cannot read the journal: " + e.getMessage(), e);
    }
  }

  private void readIdsOfTheDayBefore() throws SQLException {
    String today = "(SELECT max(seq) FROM journal WHERE kind = 'start-day')";
    try (PreparedStatement before =
            connection.prepareStatement(
                "SELECT id, kind FROM journal WHERE seq < "
                    + today
                    + " AND seq >= (SELECT coalesce(max(seq), 1) FROM journal WHERE kind = 'start-day'"
                    + " AND seq < "
                    + today
                    + ") ORDER BY seq");
        ResultSet row = before.executeQuery()) {
      while (row.next()) {
        ids.add(UUID.fromString(row.getString(1)), row.getString(2));
      }
    }
  }

  private static void refuse(String fault) {
    throw new JournalFault(
        "the journal is damaged, the hub does not run on it: " + fault + "; see ./hall verify");
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new JournalFault("cannot close the journal: " + e.getMessage(), e);
    }
  }
}

package org.bancheng.hub.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
  private final HashChain chain = new HashChain();
  private final KnownIds ids = new KnownIds();
  private JournalStatements statements;
  private long lastSeq;
  private byte[] lastHash = HashChain.genesis();

  /**
   * Opens or creates the journal.
   *
   * @throws JournalFault if the file is no journal or cannot be written
   */
  public SqliteJournal(Path file) {
    this(file, open(file));
  }

  /** The same on a connection of one's own, which it closes. */
  SqliteJournal(Path file, Connection connection) {
    this.connection = connection;
    try {
      JournalSchema.prepare(connection);
      statements = new JournalStatements(connection);
      readHead();
    } catch (SQLException e) {
      close();
      throw cannotOpen(file, e);
    }
  }

  /** Rows bring their own keys: asking for the generated one would cost a query per row. */
  private static Connection open(Path file) {
    Properties settings = new Properties();
    settings.setProperty("jdbc.get_generated_keys", "false");
    try {
      return DriverManager.getConnection("jdbc:sqlite:" + file, settings);
    } catch (SQLException e) {
      throw cannotOpen(file, e);
    }
  }

  private static JournalFault cannotOpen(Path file, SQLException cause) {
    return new JournalFault("cannot open the journal " + file + ": " + cause.getMessage(), cause);
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
      return statements.find(id);
    } catch (SQLException e) {
      beginAnew(e);
      throw new JournalFault("cannot read the journal: " + e.getMessage(), e);
    }
  }

  @Override
  public void store(List<JournalEntry> entries) {
    long seqBefore = lastSeq;
    byte[] hashBefore = lastHash;
    try {
      statements.begin();
      for (JournalEntry entry : entries) {
        add(entry);
      }
      statements.commit();
      entries.forEach(entry -> ids.add(entry.id().value(), entry.kind()));
    } catch (SQLException | RuntimeException e) {
      ids.trustNoMore();
      lastSeq = seqBefore;
      lastHash = hashBefore;
      beginAnew(e);
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
    statements.insert(seq, id, at, entry.kind(), body, hash);
    lastSeq = seq;
    lastHash = hash;
  }

  /**
   * After a fault: no transaction, and statements that work. If this fails, too, it is done again
   * after the next fault, until there is room on the disk.
   */
  private void beginAnew(Exception cause) {
    try {
      rollBack(cause);
      statements.close();
      statements = new JournalStatements(connection);
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /** SQLite may have done so by itself, and then says no to this. */
  private void rollBack(Exception cause) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
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
                + " (SELECT coalesce(max(seq), 1) FROM journal WHERE kind = 'start-day') - 1"
                + " ORDER BY seq")) {
      ids.clear();
      readIdsOfTheDayBefore();
      try (ResultSet row = rows.executeQuery()) {
        replay(row, reader);
        ids.complete();
      }
    } catch (SQLException e) {
      throw new JournalFault("cannot read the journal: " + e.getMessage(), e);
    }
  }

  /** The row before the day's first only tells its digest. */
  private void replay(ResultSet row, Consumer<JournalRow> reader) throws SQLException {
    DayChain chain = new DayChain(lastSeq);
    BodyReader bodies = new BodyReader();
    while (row.next()) {
      StoredRow stored = StoredRow.from(row);
      chain.checkNext(stored).ifPresent(SqliteJournal::refuse);
      if (chain.isInTheDay()) {
        ids.add(UUID.fromString(stored.id()), stored.kind());
        reader.accept(new JournalRow(stored.seq(), bodies.read(stored.body())));
      }
    }
    chain.checkEnd().ifPresent(SqliteJournal::refuse);
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
    } catch (IllegalArgumentException | NullPointerException e) {
      refuse("a row of the day before has no id");
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

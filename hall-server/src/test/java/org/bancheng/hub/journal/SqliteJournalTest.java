package org.bancheng.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.bancheng.hub.journal.Day.id;
import static org.bancheng.hub.journal.Day.replayed;
import static org.bancheng.hub.journal.Day.row;
import static org.bancheng.hub.journal.Day.start;
import static org.bancheng.hub.journal.Day.take;

import java.io.IOException;
import java.nio.file.Files;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.IntStream;
import org.bancheng.hall.event.HallEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteJournalTest extends JournalContract {
  @Override
  Journal open() {
    return new SqliteJournal(file().path());
  }

  private JournalFile file() {
    return new JournalFile(folder.resolve("hall.db"));
  }

  private void reopen() {
    journal.close();
    journal = open();
  }

  @Test
  void goesOnWhereItStoodWhenItIsOpenedAgain() {
    JournalEntry first = take(2, "A001");
    JournalEntry later = take(3, "A002");
    journal.store(List.of(start(1, "2026-11-23"), first));
    reopen();
    assertThat(journal.lastSeq()).isEqualTo(2);
    journal.store(List.of(later));
    reopen();
    assertThat(journal.find(id(2))).contains(row(2, first));
    assertThat(journal.find(id(3))).contains(row(3, later));
  }

  @Test
  void continuesTheChainWhenItIsOpenedAgain() {
    journal.store(List.of(start(1, "2026-11-23"), take(2, "A001")));
    reopen();
    journal.store(List.of(take(3, "A002")));
    JournalVerifier.Verdict verdict = JournalVerifier.verify(file().path());
    assertThat(verdict.rows()).isEqualTo(3);
    assertThat(verdict.fault()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void storesNothingOfABatchWhateverWriteOfItFails(int failing) {
    journal.store(List.of(start(1, "2026-11-23")));
    file()
        .does(
            "CREATE TRIGGER planted BEFORE INSERT ON journal WHEN NEW.seq = "
                + failing
                + " BEGIN SELECT RAISE(ABORT, 'disk full'); END");
    List<JournalEntry> batch =
        IntStream.rangeClosed(2, 4).mapToObj(n -> take(n, "A00" + n)).toList();
    assertThatExceptionOfType(JournalFault.class)
        .isThrownBy(() -> journal.store(batch))
        .withMessageContaining("cannot write the journal")
        .withMessageContaining("disk full");
    assertThat(replayed(journal)).hasSize(1);
    file().does("DROP TRIGGER planted");
    journal.store(batch);
    assertThat(JournalVerifier.verify(file().path()).rows()).isEqualTo(4);
    assertThat(JournalVerifier.verify(file().path()).fault()).isEmpty();
  }

  @Test
  void storesNothingOfABatchThatCannotBeWrittenAsJson() {
    List<HallEvent> unwritable = new Unwritable();
    journal.store(List.of(start(1, "2026-11-23")));
    assertThat(
            catchThrowable(
                () ->
                    journal.store(
                        List.of(
                            take(2, "A001"),
                            new JournalEntry(
                                id(3), take(3, "A002").at(), "hub", "take-ticket", unwritable)))))
        .isInstanceOf(JournalFault.class);
    assertThat(journal.lastSeq()).isEqualTo(1);
    assertThat(journal.find(id(2))).isEmpty();
    journal.store(List.of(take(4, "A001")));
    assertThat(JournalVerifier.verify(file().path()).fault()).isEmpty();
  }

  @Test
  void letsOthersReadWhileItWrites() {
    journal.store(List.of(start(1, "2026-11-23")));
    assertThat(file().asks("SELECT kind FROM journal")).containsExactly("start-day");
    journal.store(List.of(take(2, "A001")));
    assertThat(file().asks("SELECT count(*) FROM journal")).containsExactly("2");
  }

  @Test
  void storesAlsoAfterSomebodyElseWroteBetweenItsReadAndItsWrite() {
    journal.store(List.of(start(1, "2026-11-23")));
    assertThat(journal.find(id(2))).isEmpty();
    assertThat(replayed(journal)).hasSize(1);
    file().does("CREATE TABLE report (day TEXT)", "INSERT INTO report VALUES ('2026-11-23')");
    journal.store(List.of(take(2, "A001")));
    assertThat(journal.lastSeq()).isEqualTo(2);
  }

  @Test
  void refusesAFileOfANewerHubAndLeavesItAlone() {
    journal.close();
    file().does("PRAGMA user_version = 99");
    assertThatExceptionOfType(JournalFault.class)
        .isThrownBy(this::open)
        .withMessageContaining("hall.db")
        .withMessageContaining("newer version of Bancheng; update this hub");
    assertThat(file().asks("PRAGMA user_version")).containsExactly("99");
  }

  @Test
  void refusesAFileThatIsNoJournal() throws IOException {
    journal.close();
    Files.deleteIfExists(folder.resolve("hall.db-wal"));
    Files.writeString(file().path(), "This is no database. ".repeat(1_000));
    assertThatExceptionOfType(JournalFault.class)
        .isThrownBy(this::open)
        .withMessageStartingWith("cannot open the journal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE journal SET body = replace(body, 'A001', 'A009') WHERE seq = 3",
        "DELETE FROM journal WHERE seq = 3"
      })
  void doesNotReplayADayThatSomebodyChanged(String tampering) {
    journal.store(List.of(start(1, "2026-11-23"), start(2, "2026-11-24"), take(3, "A001")));
    journal.store(List.of(take(4, "A002")));
    file().does(tampering);
    assertThatExceptionOfType(JournalFault.class)
        .isThrownBy(() -> replayed(journal))
        .withMessageContaining("the journal is damaged")
        .withMessageContaining("row 3")
        .withMessageContaining("./hall verify");
  }

  /** Events that fail half-way through being written. */
  private static final class Unwritable extends AbstractList<HallEvent> {
    @Override
    public HallEvent get(int index) {
      throw new IllegalStateException("planted");
    }

    @Override
    public int size() {
      return 1;
    }
  }
}

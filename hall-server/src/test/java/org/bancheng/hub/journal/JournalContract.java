package org.bancheng.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bancheng.hub.journal.Day.entry;
import static org.bancheng.hub.journal.Day.id;
import static org.bancheng.hub.journal.Day.pause;
import static org.bancheng.hub.journal.Day.replayed;
import static org.bancheng.hub.journal.Day.row;
import static org.bancheng.hub.journal.Day.start;
import static org.bancheng.hub.journal.Day.take;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every journal does, on disk or in memory. */
abstract class JournalContract {
  @TempDir Path folder;
  Journal journal;

  abstract Journal open();

  @BeforeEach
  void openIt() {
    journal = open();
  }

  @AfterEach
  void closeIt() {
    journal.close();
  }

  @Test
  void isEmptyAtFirst() {
    assertThat(journal.lastSeq()).isZero();
    assertThat(replayed(journal)).isEmpty();
    assertThat(journal.find(id(1))).isEmpty();
  }

  @Test
  void countsRowsFromOneWithoutAGap() {
    journal.store(List.of(start(1, "2026-11-23"), take(2, "A001")));
    journal.store(List.of(take(3, "A002")));
    assertThat(journal.lastSeq()).isEqualTo(3);
    assertThat(replayed(journal)).extracting(JournalRow::seq).containsExactly(1L, 2L, 3L);
  }

  @Test
  void givesBackWhatWasStored() {
    JournalEntry first = start(1, "2026-11-23");
    JournalEntry second = take(2, "A001");
    journal.store(List.of(first, second));
    assertThat(replayed(journal)).containsExactly(row(1, first), row(2, second));
  }

  @Test
  void findsACommandByItsIdAlsoOfAnEarlierDay() {
    JournalEntry monday = take(2, "A001");
    journal.store(List.of(start(1, "2026-11-23"), monday, start(3, "2026-11-24")));
    assertThat(journal.find(id(2))).contains(row(2, monday));
    assertThat(journal.find(id(4))).isEmpty();
  }

  @Test
  void replaysTheNewestDayOnly() {
    JournalEntry tuesday = start(3, "2026-11-24");
    JournalEntry paused = pause(4, "1", "午休");
    journal.store(List.of(start(1, "2026-11-23"), take(2, "A001")));
    journal.store(List.of(tuesday, paused));
    assertThat(replayed(journal)).containsExactly(row(3, tuesday), row(4, paused));
  }

  @Test
  void keepsACommandThatHadNothingToChange() {
    journal.store(List.of(entry(1, "open-counter")));
    assertThat(journal.find(id(1))).contains(new JournalRow(1, List.of()));
  }

  @Test
  void storesNothingOfABatchThatBringsAnIdAgain() {
    journal.store(List.of(start(1, "2026-11-23")));
    assertThatExceptionOfType(JournalFault.class)
        .isThrownBy(() -> journal.store(List.of(take(2, "A001"), take(1, "A002"))));
    assertThat(journal.lastSeq()).isEqualTo(1);
    assertThat(journal.find(id(2))).isEmpty();
    assertThat(replayed(journal)).hasSize(1);
  }

  @Test
  void goesOnAfterABatchThatFailed() {
    JournalEntry good = take(3, "A001");
    journal.store(List.of(start(1, "2026-11-23")));
    assertThatExceptionOfType(JournalFault.class)
        .isThrownBy(() -> journal.store(List.of(take(2, "A001"), take(2, "A002"))));
    journal.store(List.of(good));
    assertThat(journal.find(id(3))).contains(row(2, good));
    assertThat(journal.lastSeq()).isEqualTo(2);
  }
}

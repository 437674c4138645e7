package org.bancheng.hub.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bancheng.hub.loop.Give.take;
import static org.bancheng.hub.loop.Loops.done;
import static org.bancheng.hub.loop.Loops.isNotStored;
import static org.bancheng.hub.loop.Loops.number;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.bancheng.hall.CommandId;
import org.bancheng.hub.journal.Journal;
import org.bancheng.hub.journal.JournalEntry;
import org.bancheng.hub.journal.JournalFault;
import org.bancheng.hub.journal.JournalRow;
import org.bancheng.hub.journal.MemoryJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A day's journal takes a while to read; whoever comes meanwhile is neither lost nor misled. */
@Timeout(60)
class ReplayAtStartTest {
  private final MemoryJournal rows = new MemoryJournal();
  private final CountDownLatch mayRead = new CountDownLatch(1);

  /** A journal that is read when the test says so. */
  private final class Slow implements Journal {
    @Override
    public Optional<JournalRow> find(CommandId id) {
      return rows.find(id);
    }

    @Override
    public void store(List<JournalEntry> entries) {
      rows.store(entries);
    }

    @Override
    public long lastSeq() {
      return rows.lastSeq();
    }

    @Override
    public void replayDay(Consumer<JournalRow> reader) {
      try {
        mayRead.await();
      } catch (InterruptedException e) {
        throw new JournalFault("interrupted", e);
      }
      rows.replayDay(reader);
    }

    @Override
    public void close() {
      rows.close();
    }
  }

  private static void aTicketOfThisMorning(MemoryJournal rows) {
    try (Loops before = Loops.onMonday(rows)) {
      assertThat(number(before.done(take("A")))).isEqualTo("A001");
    }
  }

  @Test
  void ordersThatComeEarlierAreDecidedAfterIt() {
    aTicketOfThisMorning(rows);
    try (Loops hall = new Loops(new Slow())) {
      CompletableFuture<Outcome> early = hall.submit(take("A"));
      assertThat(early).isNotDone();
      mayRead.countDown();
      assertThat(number(done(early))).isEqualTo("A002");
    }
  }

  @Test
  void whoLooksAtTheHallEarlierWaitsForIt() {
    aTicketOfThisMorning(rows);
    try (Loops hall = new Loops(new Slow())) {
      CompletableFuture<Long> seen = CompletableFuture.supplyAsync(() -> hall.loop.view().seq());
      mayRead.countDown();
      assertThat(seen.join()).isEqualTo(rows.lastSeq());
      hall.loop.awaitReplay();
    }
  }

  @Test
  void aJournalThatCannotBeReadIsToldAndNothingIsDecided() {
    aTicketOfThisMorning(rows);
    rows.vanish();
    try (Loops hall = new Loops(new Slow())) {
      CompletableFuture<Outcome> early = hall.submit(take("A"));
      mayRead.countDown();
      assertThatThrownBy(hall.loop::awaitReplay).isInstanceOf(JournalFault.class);
      isNotStored(early);
      isNotStored(hall.submit(take("A")));
      assertThat(hall.broken).as("whoever starts the hub is told, nobody else").hasValue(0);
    }
  }
}

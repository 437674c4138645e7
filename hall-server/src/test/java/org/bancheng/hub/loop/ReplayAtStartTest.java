package org.bancheng.hub.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bancheng.hub.loop.Give.take;
import static org.bancheng.hub.loop.Loops.done;
import static org.bancheng.hub.loop.Loops.isNotStored;
import static org.bancheng.hub.loop.Loops.number;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.bancheng.hub.journal.JournalFault;
import org.bancheng.hub.journal.MemoryJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A day's journal takes a while to read; whoever comes meanwhile is neither lost nor misled. */
@Timeout(60)
class ReplayAtStartTest {
  private final MemoryJournal rows = new MemoryJournal();

  @BeforeEach
  void aTicketIsGivenOutAndTheHubStopsAndStarts() {
    try (Loops before = Loops.onMonday(rows)) {
      assertThat(number(before.done(take("A")))).isEqualTo("A001");
    }
    rows.hold();
  }

  @Test
  void ordersThatComeEarlierAreDecidedAfterIt() {
    try (Loops hall = new Loops(rows)) {
      CompletableFuture<Outcome> early = hall.submit(take("A"));
      assertThat(early).isNotDone();
      rows.letGo();
      assertThat(number(done(early))).isEqualTo("A002");
    }
  }

  @Test
  void whoLooksAtTheHallEarlierWaitsForIt() throws InterruptedException {
    try (Loops hall = new Loops(rows)) {
      AtomicLong seen = new AtomicLong();
      Thread looking = new Thread(() -> seen.set(hall.loop.view().seq()));
      looking.start();
      while (looking.isAlive() && looking.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
      assertThat(looking.isAlive()).isTrue();
      rows.letGo();
      looking.join();
      assertThat(seen).hasValue(rows.lastSeq());
    }
  }

  @Test
  void aJournalThatCannotBeReadIsToldAndNothingIsDecided() {
    rows.vanish();
    try (Loops hall = new Loops(rows)) {
      CompletableFuture<Outcome> early = hall.submit(take("A"));
      rows.letGo();
      assertThatThrownBy(hall.loop::awaitReplay).isInstanceOf(JournalFault.class);
      isNotStored(early);
      isNotStored(hall.submit(take("A")));
      assertThat(hall.broken).as("whoever starts the hub is told, nobody else").hasValue(0);
    }
  }
}

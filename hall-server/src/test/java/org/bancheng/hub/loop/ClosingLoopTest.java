package org.bancheng.hub.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.loop.Give.take;
import static org.bancheng.hub.loop.Loops.done;
import static org.bancheng.hub.loop.Loops.isNotStored;
import static org.bancheng.hub.loop.Loops.number;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.bancheng.hub.journal.MemoryJournal;
import org.junit.jupiter.api.Test;

class ClosingLoopTest {
  private final MemoryJournal journal = new MemoryJournal();
  private final Loops hall = Loops.onMonday(journal);

  @Test
  void answersWhatWaits() throws InterruptedException {
    journal.hold();
    CompletableFuture<Outcome> first = hall.submit(take("A"));
    journal.awaitStore();
    CompletableFuture<Outcome> second = hall.submit(take("A"));
    Thread closing = new Thread(hall::close);
    closing.start();
    journal.letGo();
    assertThat(number(done(first))).isEqualTo("A001");
    assertThat(number(done(second))).isEqualTo("A002");
    closing.join();
  }

  @Test
  void refusesWhatComesLater() {
    hall.close();
    isNotStored(hall.submit(take("A")));
    isNotStored(hall.loop.read((state, changes) -> state.day()));
    assertThat(journal.rows()).hasSize(1);
  }

  /** An order that is told "not stored" must not be on disk, whenever it comes. */
  @Test
  void neverStoresWhatItRefused() throws InterruptedException {
    List<CompletableFuture<Outcome>> answers = new ArrayList<>();
    CountDownLatch some = new CountDownLatch(200);
    Thread submitting =
        new Thread(
            () -> {
              for (int i = 0; i < 20_000; i++) {
                answers.add(hall.submit(take("A")));
                some.countDown();
              }
            });
    submitting.start();
    some.await();
    hall.close();
    submitting.join();
    long done = answers.stream().filter(ClosingLoopTest::isGranted).count();
    assertThat(journal.rows()).hasSize((int) done + 1);
    assertThat(answers).allMatch(CompletableFuture::isDone);
  }

  private static boolean isGranted(CompletableFuture<Outcome> answer) {
    return !answer.isCompletedExceptionally();
  }
}

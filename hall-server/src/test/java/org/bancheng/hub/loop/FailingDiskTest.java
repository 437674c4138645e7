package org.bancheng.hub.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.bancheng.hub.loop.Give.next;
import static org.bancheng.hub.loop.Give.open;
import static org.bancheng.hub.loop.Give.take;
import static org.bancheng.hub.loop.Loops.done;
import static org.bancheng.hub.loop.Loops.isNotStored;
import static org.bancheng.hub.loop.Loops.number;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.state.Counter;
import org.bancheng.hub.journal.JournalFault;
import org.bancheng.hub.journal.MemoryJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A disk that fails once costs its batch; one that fails for good stops the hub. Neither makes it
 * lie.
 */
class FailingDiskTest {
  private static final ServiceId A = new ServiceId("A");

  private final MemoryJournal journal = new MemoryJournal();
  private final Loops hall = Loops.onMonday(journal);

  @AfterEach
  void close() {
    journal.letGo();
    hall.close();
  }

  @Test
  void nobodyOfTheBatchIsToldDone() {
    journal.hold();
    CompletableFuture<Outcome> before = hall.submit(take("A"));
    journal.awaitStore();
    List<CompletableFuture<Outcome>> batch =
        Stream.generate(() -> hall.submit(take("A"))).limit(5).toList();
    journal.failAfter(1);
    journal.letGo();
    assertThat(number(done(before))).isEqualTo("A001");
    batch.forEach(Loops::isNotStored);
    assertThat(journal.rows()).hasSize(2);
  }

  @Test
  void theHallIsAsTheDiskHasIt() {
    hall.done(open("1"));
    hall.done(take("A"));
    HallView before = hall.loop.view();
    journal.failOnce();
    isNotStored(hall.submit(next("1")));
    hall.settle();
    assertThat(hall.loop.view()).isEqualTo(before);
    assertThat(hall.loop.view().waitingFor(A)).isEqualTo(1);
    assertThat(hall.loop.view().inHand()).isEmpty();
  }

  @Test
  void theLoopGoesOnAndNoNumberIsLost() {
    hall.done(take("A"));
    journal.failOnce();
    isNotStored(hall.submit(take("A")));
    assertThat(number(hall.done(take("A")))).isEqualTo("A002");
    assertThat(hall.broken).hasValue(0);
  }

  @Test
  void nobodyHearsOfWhatWasNotStored() {
    List<Object> told = new CopyOnWriteArrayList<>();
    hall.loop.listen((events, after) -> told.addAll(events));
    journal.failOnce();
    isNotStored(hall.submit(take("A")));
    hall.settle();
    assertThat(told).isEmpty();
  }

  @Test
  void whoAsksWhatChangedIsToldEverythingAnew() throws Exception {
    long seen = hall.done(take("A")).seq();
    journal.failOnce();
    isNotStored(hall.submit(take("A")));
    hall.done(take("A"));
    assertThat(
            hall.loop.read((state, changes) -> changes.since(seen - 1)).get(60, TimeUnit.SECONDS))
        .isEmpty();
    assertThat(hall.loop.read((state, changes) -> changes.since(seen)).get(60, TimeUnit.SECONDS))
        .hasValueSatisfying(changed -> assertThat(changed).hasSize(1));
  }

  @Test
  void aDiskThatIsGoneStopsTheHubOnce() {
    hall.done(open("1"));
    journal.hold();
    CompletableFuture<Outcome> first = hall.submit(take("A"));
    journal.awaitStore();
    CompletableFuture<Outcome> waiting = hall.submit(take("A"));
    CompletableFuture<Boolean> look = hall.loop.read((state, changes) -> true);
    journal.vanish();
    journal.letGo();
    isNotStored(first);
    isNotStored(waiting);
    assertThatThrownBy(() -> look.get(60, TimeUnit.SECONDS)).hasCauseInstanceOf(JournalFault.class);
    await().untilAsserted(() -> assertThat(hall.broken).hasValue(1));
    isNotStored(hall.submit(take("A")));
    assertThat(hall.broken).hasValue(1);
  }

  @Test
  void aHubThatStoppedAnswersNoLookAtItsStateEither() {
    journal.vanish();
    isNotStored(hall.submit(take("A")));
    await().untilAsserted(() -> assertThat(hall.broken).hasValue(1));
    isNotStored(hall.loop.read((state, changes) -> state.day()));
  }

  @Test
  void theViewOfAHubThatStoppedIsTheLastThatWasStored() {
    hall.done(take("A"));
    journal.vanish();
    isNotStored(hall.submit(open("1")));
    await().untilAsserted(() -> assertThat(hall.broken).hasValue(1));
    assertThat(hall.loop.view().waitingFor(A)).isEqualTo(1);
    assertThat(hall.loop.view().counters())
        .extracting(Counter::duty)
        .containsOnly(new Counter.Closed());
  }
}

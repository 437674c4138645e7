package org.bancheng.hub.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.loop.Give.open;
import static org.bancheng.hub.loop.Give.take;
import static org.bancheng.hub.loop.Loops.done;
import static org.bancheng.hub.loop.Loops.number;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.bancheng.hall.ServiceId;
import org.bancheng.hub.journal.MemoryJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing is answered, told or shown before it is on disk. */
class StoredThenToldTest {
  private static final ServiceId A = new ServiceId("A");

  private final MemoryJournal journal = new MemoryJournal();
  private final Loops hall = Loops.onMonday(journal);

  @AfterEach
  void close() {
    journal.letGo();
    hall.close();
  }

  @Test
  void nobodyIsAnsweredBeforeTheDiskHasIt() {
    journal.hold();
    CompletableFuture<Outcome> answer = hall.submit(take("A"));
    CompletableFuture<Outcome> behind = hall.submit(take("A"));
    journal.awaitStore();
    assertThat(answer).isNotDone();
    assertThat(journal.rows()).hasSize(1);
    journal.letGo();
    assertThat(number(done(answer))).isEqualTo("A001");
    assertThat(number(done(behind))).isEqualTo("A002");
    assertThat(journal.rows()).hasSize(3);
  }

  @Test
  void theViewIsNeverAheadOfTheDisk() {
    journal.hold();
    CompletableFuture<Outcome> answer = hall.submit(take("A"));
    journal.awaitStore();
    assertThat(hall.loop.view().waitingFor(A)).isZero();
    assertThat(hall.loop.view().seq()).isEqualTo(1);
    journal.letGo();
    done(answer);
    assertThat(hall.loop.view().waitingFor(A)).isEqualTo(1);
    assertThat(hall.loop.view().seq()).isEqualTo(2);
  }

  @Test
  void listenersAreToldWhenTheDiskHasIt() {
    List<Integer> rowsWhenTold = new CopyOnWriteArrayList<>();
    hall.loop.listen((events, after) -> rowsWhenTold.add(journal.rows().size()));
    hall.done(take("A"));
    hall.done(take("A"));
    hall.settle();
    assertThat(rowsWhenTold).containsExactly(2, 3);
  }

  @Test
  void listenersAreToldWithTheViewThatHasIt() {
    List<Integer> waiting = new CopyOnWriteArrayList<>();
    hall.loop.listen((events, after) -> waiting.add(after.waitingFor(A)));
    hall.done(take("A"));
    hall.settle();
    assertThat(waiting).containsExactly(1);
  }

  @Test
  void aListenerThatFailsCostsNobodyAnything() {
    List<Object> told = new CopyOnWriteArrayList<>();
    hall.loop.listen(
        (events, after) -> {
          throw new IllegalStateException("bad listener");
        });
    hall.loop.listen((events, after) -> told.addAll(events));
    hall.done(take("A"));
    hall.done(take("A"));
    hall.settle();
    assertThat(told).hasSize(2);
    assertThat(journal.rows()).hasSize(3);
  }

  @Test
  void whatWaitsWhileTheDiskIsBusyIsStoredInOneGo() {
    journal.hold();
    List<CompletableFuture<Outcome>> answers = new ArrayList<>(List.of(hall.submit(take("A"))));
    journal.awaitStore();
    IntStream.range(0, 20).forEach(n -> answers.add(hall.submit(take("A"))));
    int before = journal.batches();
    journal.letGo();
    answers.forEach(Loops::done);
    assertThat(journal.batches()).isEqualTo(before + 2);
    assertThat(answers)
        .extracting(it -> number(it.join()))
        .doesNotHaveDuplicates()
        .startsWith("A001")
        .endsWith("A021");
  }

  @Test
  void aViewCountsRowsThatChangedNothingToo() {
    hall.done(open("1"));
    Outcome.Done again = hall.done(open("1"));
    assertThat(again.events()).isEmpty();
    assertThat(hall.loop.view().seq()).isEqualTo(again.seq()).isEqualTo(3);
  }
}

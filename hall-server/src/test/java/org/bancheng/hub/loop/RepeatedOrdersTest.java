package org.bancheng.hub.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.loop.Give.finish;
import static org.bancheng.hub.loop.Give.next;
import static org.bancheng.hub.loop.Give.open;
import static org.bancheng.hub.loop.Give.startDay;
import static org.bancheng.hub.loop.Give.take;
import static org.bancheng.hub.loop.Loops.done;
import static org.bancheng.hub.loop.Loops.isNotStored;
import static org.bancheng.hub.loop.Loops.number;
import static org.bancheng.hub.loop.Loops.outcome;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bancheng.hall.Refusal;
import org.bancheng.hub.journal.JournalEntry;
import org.bancheng.hub.journal.MemoryJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A command that comes twice happens once, and both are answered alike. */
class RepeatedOrdersTest {
  private final MemoryJournal journal = new MemoryJournal();
  private Loops hall = Loops.onMonday(journal);

  @AfterEach
  void close() {
    journal.letGo();
    hall.close();
  }

  private void restart() {
    hall.close();
    hall = new Loops(journal);
  }

  @Test
  void inOneBatchGetOneAnswer() {
    Order take = take("A");
    journal.hold();
    CompletableFuture<Outcome> before = hall.submit(take("A"));
    journal.awaitStore();
    List<CompletableFuture<Outcome>> answers =
        Stream.generate(() -> hall.submit(take)).limit(5).toList();
    journal.letGo();
    done(before);
    assertThat(answers).extracting(it -> number(outcome(it))).containsOnly("A002");
    assertThat(rowsOf(take)).isEqualTo(1);
  }

  @Test
  void laterGetTheFirstAnswer() {
    Order take = take("A");
    Outcome.Done first = hall.done(take);
    hall.done(take("A"));
    Outcome.Done again = hall.done(take);
    assertThat(again.events()).isEqualTo(first.events());
    assertThat(number(again)).isEqualTo("A001");
    assertThat(rowsOf(take)).isEqualTo(1);
  }

  @Test
  void afterARestartGetTheFirstAnswer() {
    Order take = take("A");
    Outcome.Done first = hall.done(take);
    restart();
    assertThat(hall.done(take).events()).isEqualTo(first.events());
    assertThat(number(hall.done(take("A")))).isEqualTo("A002");
    assertThat(rowsOf(take)).isEqualTo(1);
  }

  @Test
  void ofACallNeverCallASecondPerson() {
    Order next = next("1");
    hall.done(open("1"));
    hall.done(take("A"));
    hall.done(take("A"));
    assertThat(number(hall.done(next))).isEqualTo("A001");
    hall.done(finish("1"));
    assertThat(number(hall.done(next))).isEqualTo("A001");
    restart();
    assertThat(number(hall.done(next))).isEqualTo("A001");
    assertThat(number(hall.done(next("1")))).isEqualTo("A002");
  }

  @Test
  void ofARefusalGetTheSameRefusalAlthoughItWouldBeGrantedNow() {
    Order next = next("1");
    hall.done(open("1"));
    assertThat(reason(hall.outcome(next))).isEqualTo(Refusal.NOBODY_WAITING);
    hall.done(take("A"));
    assertThat(reason(hall.outcome(next))).isEqualTo(Refusal.NOBODY_WAITING);
    assertThat(number(hall.done(next("1")))).isEqualTo("A001");
  }

  @Test
  void ofARefusalInOneBatchGetTheSameRefusal() {
    Order next = next("1");
    hall.done(open("1"));
    journal.hold();
    CompletableFuture<Outcome> before = hall.submit(open("2"));
    journal.awaitStore();
    CompletableFuture<Outcome> refused = hall.submit(next);
    CompletableFuture<Outcome> taken = hall.submit(take("A"));
    CompletableFuture<Outcome> again = hall.submit(next);
    journal.letGo();
    done(before);
    done(taken);
    assertThat(reason(outcome(refused))).isEqualTo(Refusal.NOBODY_WAITING);
    assertThat(reason(outcome(again))).isEqualTo(Refusal.NOBODY_WAITING);
  }

  @Test
  void ofAnEarlierDayAreAnsweredWithoutATicketAndMakeNone() {
    Order take = take("A");
    hall.done(take);
    hall.done(startDay("2026-11-24"));
    Outcome.Done again = hall.done(take);
    assertThat(again.ticket()).isEmpty();
    assertThat(again.events()).isNotEmpty();
    assertThat(number(hall.done(take("A")))).isEqualTo("A001");
  }

  @Test
  void ofWhatWasNotStoredAreDecidedAnew() {
    Order take = take("A");
    journal.failOnce();
    isNotStored(hall.submit(take));
    assertThat(number(hall.done(take))).isEqualTo("A001");
    assertThat(rowsOf(take)).isEqualTo(1);
  }

  @Test
  void ofARefusalThatCameOfWhatWasNotStoredAreDecidedAnew() {
    Order next = next("1");
    hall.done(open("1"));
    hall.done(take("A"));
    journal.hold();
    CompletableFuture<Outcome> before = hall.submit(open("2"));
    journal.awaitStore();
    CompletableFuture<Outcome> first = hall.submit(next("1"));
    CompletableFuture<Outcome> second = hall.submit(next);
    journal.failAfter(1);
    journal.letGo();
    done(before);
    isNotStored(first);
    isNotStored(second);
    assertThat(number(hall.done(next))).isEqualTo("A001");
  }

  private long rowsOf(Order order) {
    return journal.rows().stream().map(JournalEntry::id).filter(order.id()::equals).count();
  }

  private static Refusal reason(Outcome outcome) {
    return ((Outcome.Refused) outcome).reason();
  }
}

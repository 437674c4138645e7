package org.bancheng.hub.loop;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hub.journal.Journal;
import org.bancheng.hub.journal.JournalFault;

/** A loop on a journal, on a Monday at nine; how often it said that it is broken. */
final class Loops implements AutoCloseable {
  static final Clock NINE = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);

  /** So long that it only passes when something hangs. */
  private static final long PATIENCE_S = 60;

  final AtomicInteger broken = new AtomicInteger();
  final HallLoop loop;

  Loops(Journal journal) {
    loop = new HallLoop(DemoHall.plan(), journal, NINE, broken::incrementAndGet);
    loop.start();
  }

  static Loops onMonday(Journal journal) {
    Loops loops = new Loops(journal);
    loops.done(Give.startDay("2026-11-23"));
    loops.settle();
    return loops;
  }

  CompletableFuture<Outcome> submit(Order order) {
    return loop.submit(order);
  }

  Outcome outcome(Order order) {
    return outcome(submit(order));
  }

  Outcome.Done done(Order order) {
    return done(submit(order));
  }

  static Outcome outcome(CompletableFuture<Outcome> answer) {
    return answer.orTimeout(PATIENCE_S, SECONDS).join();
  }

  static Outcome.Done done(CompletableFuture<Outcome> answer) {
    Outcome outcome = outcome(answer);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return (Outcome.Done) outcome;
  }

  static String number(Outcome outcome) {
    return ((Outcome.Done) outcome).ticket().orElseThrow().number().toString();
  }

  static void isNotStored(CompletableFuture<?> answer) {
    assertThatThrownBy(() -> answer.get(PATIENCE_S, SECONDS))
        .hasCauseInstanceOf(JournalFault.class);
  }

  /** The loop has looked at everything submitted so far. */
  void settle() {
    loop.read((state, changes) -> true).orTimeout(PATIENCE_S, SECONDS).join();
  }

  @Override
  public void close() {
    loop.close();
  }
}

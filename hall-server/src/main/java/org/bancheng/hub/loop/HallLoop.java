package org.bancheng.hub.loop;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.rules.HallRules;
import org.bancheng.hall.state.HallState;
import org.bancheng.hub.journal.Journal;
import org.bancheng.hub.journal.JournalFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Owns the hall's state, on one thread named {@code hall-loop}.
 *
 * <pre>
 *   submit --> [waiting orders] --drain--> decide, apply --> journal (one transaction, one sync) --> tell, answer --> drain ...
 * </pre>
 *
 * After a batch on a slow disk the loop lingers for at most a quarter of the last commit's duration
 * while fewer orders wait than the last batch had: those just answered usually come back at once,
 * and sharing one sync is worth far more than the wait. A disk that syncs in less than a
 * millisecond is not waited for: the shortest nap costs about as much as its sync.
 */
public final class HallLoop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HallLoop.class);
  private static final int LARGEST_BATCH = 512;
  private static final int LINGER_SHARE = 4;
  private static final long SLOW_COMMIT_NANOS = 1_000_000;

  private final HubCore core;
  private final Clock clock;
  private final Runnable whenBroken;
  private final LinkedBlockingQueue<Work> waiting = new LinkedBlockingQueue<>();
  private final List<HallListener> listeners = new CopyOnWriteArrayList<>();
  private final Thread thread = new Thread(this::run, "hall-loop");
  private long lastCommitNanos;
  private int lastBatchSize;
  private volatile boolean closed;
  private volatile boolean broken;

  /** Something for the loop's thread to do: an order, or a look at the state. */
  private sealed interface Work {
    CompletableFuture<?> answer();
  }

  private record Submitted(Order order, CompletableFuture<Outcome> answer) implements Work {}

  private record Look(Runnable look, CompletableFuture<?> answer) implements Work {}

  /**
   * Replays the journal's newest day; the thread starts with {@link #start}.
   *
   * @param whenBroken called once if the journal can neither be written nor read again: the hub
   *     must stop
   */
  public HallLoop(HallPlan plan, Journal journal, Clock clock, Runnable whenBroken) {
    this.core = new HubCore(plan, journal, HallRules::decide);
    this.clock = clock;
    this.whenBroken = whenBroken;
  }

  public void start() {
    thread.start();
  }

  /**
   * Any thread. Completes when the outcome is on disk; exceptionally with {@link JournalFault} if
   * it could not be stored.
   */
  public CompletableFuture<Outcome> submit(Order order) {
    CompletableFuture<Outcome> answer = new CompletableFuture<>();
    enqueue(new Submitted(order, answer));
    return answer;
  }

  /**
   * What comes too late for a closing loop is refused here; what the loop took, the loop answers.
   */
  private void enqueue(Work work) {
    waiting.add(work);
    if (closed && waiting.remove(work)) {
      refuse(work);
    }
  }

  private static void refuse(Work work) {
    work.answer().completeExceptionally(new JournalFault("the hub is closing"));
  }

  /**
   * Looks at the state on the loop's thread, between batches; what comes back must be immutable.
   */
  public <T> CompletableFuture<T> read(BiFunction<HallState, RecentTickets, T> look) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    enqueue(new Look(() -> complete(answer, look), answer));
    return answer;
  }

  private <T> void complete(
      CompletableFuture<T> answer, BiFunction<HallState, RecentTickets, T> look) {
    try {
      answer.complete(look.apply(core.state(), core::changedSince));
    } catch (RuntimeException | Error e) {
      answer.completeExceptionally(e);
    }
  }

  /** The tickets changed after a journal row, or empty if that is too long ago to tell. */
  public interface RecentTickets {
    Optional<Set<TicketId>> since(long seq);
  }

  /** The hall as last stored. Any thread. */
  public HallView view() {
    return core.view();
  }

  /** From now on, is told what has been stored. */
  public void listen(HallListener listener) {
    listeners.add(listener);
  }

  /** Answers what waits, then stops. The journal stays open; its owner closes it. */
  @Override
  public void close() {
    closed = true;
    waiting.add(new Look(() -> {}, new CompletableFuture<>()));
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    List<Work> works = new ArrayList<>();
    while (!broken && (!closed || !waiting.isEmpty())) {
      try {
        works.clear();
        works.add(waiting.take());
        linger();
        waiting.drainTo(works, LARGEST_BATCH - 1);
        work(works);
      } catch (InterruptedException e) {
        LOG.warn("the hall loop was interrupted and goes on");
      }
    }
  }

  private void linger() {
    long patience = lastCommitNanos < SLOW_COMMIT_NANOS ? 0 : lastCommitNanos / LINGER_SHARE;
    long start = System.nanoTime();
    while (waiting.size() + 1 < lastBatchSize && System.nanoTime() - start < patience) {
      LockSupport.parkNanos(patience / 4 + 1);
    }
  }

  private void work(List<Work> works) {
    List<Submitted> submitted = new ArrayList<>(works.size());
    for (Work work : works) {
      if (work instanceof Submitted order) {
        submitted.add(order);
      } else if (work instanceof Look look) {
        look.look().run();
      }
    }
    if (!submitted.isEmpty()) {
      decideAndStore(submitted);
    }
  }

  private void decideAndStore(List<Submitted> submitted) {
    try {
      Instant now = clock.instant();
      List<Outcome> outcomes = new ArrayList<>(submitted.size());
      for (Submitted each : submitted) {
        outcomes.add(core.decide(each.order(), now));
      }
      long before = System.nanoTime();
      List<HallEvent> stored = core.store();
      lastCommitNanos = System.nanoTime() - before;
      lastBatchSize = submitted.size();
      tell(stored);
      for (int i = 0; i < outcomes.size(); i++) {
        submitted.get(i).answer().complete(outcomes.get(i));
      }
    } catch (RuntimeException | Error e) {
      LOG.error(
          "a batch of {} could not be stored; the hall is read again from the journal",
          submitted.size(),
          e);
      recover(submitted, e);
    }
  }

  private void tell(List<HallEvent> stored) {
    if (stored.isEmpty()) {
      return;
    }
    for (HallListener listener : listeners) {
      try {
        listener.stored(stored, core.view());
      } catch (RuntimeException e) {
        LOG.error("a listener of the hall loop failed", e);
      }
    }
  }

  private void recover(List<Submitted> submitted, Throwable cause) {
    try {
      core.readAgain();
    } catch (RuntimeException | Error e) {
      LOG.error("the journal can be neither written nor read; the hub stops", e);
      stop();
    }
    JournalFault fault = new JournalFault("not stored: " + cause.getMessage(), cause);
    submitted.forEach(each -> each.answer().completeExceptionally(fault));
  }

  /** Nothing is decided any more: the state may be ahead of the disk. */
  private void stop() {
    broken = true;
    closed = true;
    for (Work late = waiting.poll(); late != null; late = waiting.poll()) {
      refuse(late);
    }
    whenBroken.run();
  }
}

package org.bancheng.hub.loop;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.rules.HallRules;
import org.bancheng.hall.state.HallState;
import org.bancheng.hub.journal.Journal;
import org.bancheng.hub.journal.JournalFault;
import org.bancheng.hub.loop.Inbox.Look;
import org.bancheng.hub.loop.Inbox.Submitted;
import org.bancheng.hub.loop.Inbox.Work;
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
  private static final int LINGER_SHARE = 4;
  private static final long SLOW_COMMIT_NANOS = 1_000_000;

  private final CompletableFuture<HubCore> replayed = new CompletableFuture<>();
  private final Supplier<HubCore> replay;
  private final Clock clock;
  private final Runnable whenBroken;
  private final Inbox inbox = new Inbox();
  private final List<HallListener> listeners = new CopyOnWriteArrayList<>();
  private final Thread thread = new Thread(this::run, "hall-loop");
  private long lastCommitNanos;
  private int lastBatchSize;
  private boolean broken;

  /**
   * Nothing is read before {@link #start}.
   *
   * @param whenBroken called once if the journal can neither be written nor read again: the hub
   *     must stop
   */
  public HallLoop(HallPlan plan, Journal journal, Clock clock, Runnable whenBroken) {
    this.replay = () -> new HubCore(plan, journal, HallRules::decide);
    this.clock = clock;
    this.whenBroken = whenBroken;
  }

  /** Begins to replay the journal's newest day, and then to work. Orders may come at once. */
  public void start() {
    thread.start();
  }

  /**
   * Returns when the day is replayed.
   *
   * @throws JournalFault if it cannot be; then nothing is decided
   */
  public void awaitReplay() {
    try {
      core();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }

  private HubCore core() {
    return replayed.join();
  }

  /**
   * Any thread. Completes when the outcome is on disk; exceptionally with {@link JournalFault} if
   * it could not be stored.
   */
  public CompletableFuture<Outcome> submit(Order order) {
    CompletableFuture<Outcome> answer = new CompletableFuture<>();
    inbox.add(new Submitted(order, answer));
    return answer;
  }

  /**
   * Looks at the state on the loop's thread, between batches; what comes back must be immutable.
   */
  public <T> CompletableFuture<T> read(BiFunction<HallState, RecentTickets, T> look) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    inbox.add(new Look(() -> complete(answer, look), answer));
    return answer;
  }

  private <T> void complete(
      CompletableFuture<T> answer, BiFunction<HallState, RecentTickets, T> look) {
    try {
      answer.complete(look.apply(core().state(), core()::changedSince));
    } catch (RuntimeException | Error e) {
      answer.completeExceptionally(e);
    }
  }

  /** The tickets changed after a journal row, or empty if that is too long ago to tell. */
  public interface RecentTickets {
    Optional<Set<TicketId>> since(long seq);
  }

  /** The hall as last stored, once the day is replayed. Any thread. */
  public HallView view() {
    return core().view();
  }

  /** From now on, is told what has been stored. */
  public void listen(HallListener listener) {
    listeners.add(listener);
  }

  /** Answers what waits, then stops. The journal stays open; its owner closes it. */
  @Override
  public void close() {
    inbox.close();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    if (begin()) {
      work();
    }
  }

  private boolean begin() {
    try {
      replayed.complete(replay.get());
      return true;
    } catch (RuntimeException | Error e) {
      replayed.completeExceptionally(e);
      inbox.refuseAll();
      return false;
    }
  }

  private void work() {
    while (!broken && !inbox.isDone()) {
      try {
        long patience = lastCommitNanos < SLOW_COMMIT_NANOS ? 0 : lastCommitNanos / LINGER_SHARE;
        work(inbox.take(lastBatchSize, patience));
      } catch (InterruptedException e) {
        LOG.warn("the hall loop was interrupted and goes on");
      }
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
        outcomes.add(core().decide(each.order(), now));
      }
      long before = System.nanoTime();
      List<HallEvent> stored = core().store();
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
        listener.stored(stored, core().view());
      } catch (RuntimeException e) {
        LOG.error("a listener of the hall loop failed", e);
      }
    }
  }

  private void recover(List<Submitted> submitted, Throwable cause) {
    try {
      core().readAgain();
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
    inbox.refuseAll();
    whenBroken.run();
  }
}

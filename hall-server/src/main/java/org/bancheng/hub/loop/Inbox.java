package org.bancheng.hub.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.bancheng.hub.journal.JournalFault;

/** What waits for the hall loop. Any thread adds, the loop's takes. */
final class Inbox {
  private static final int LARGEST_BATCH = 512;

  private final LinkedBlockingQueue<Work> waiting = new LinkedBlockingQueue<>();
  private volatile boolean closed;

  /** Something for the loop's thread to do: an order, or a look at the state. */
  sealed interface Work {
    CompletableFuture<?> answer();
  }

  record Submitted(Order order, CompletableFuture<Outcome> answer) implements Work {}

  record Look(Runnable look, CompletableFuture<?> answer) implements Work {}

  /** What comes too late for a closing loop is refused here; what the loop took, it answers. */
  void add(Work work) {
    waiting.add(work);
    if (closed && waiting.remove(work)) {
      refuse(work);
    }
  }

  private static void refuse(Work work) {
    work.answer().completeExceptionally(new JournalFault("the hub is closing"));
  }

  /** Waits for work, and then for that of others who may come at once. */
  List<Work> take(int likely, long patienceNanos) throws InterruptedException {
    List<Work> works = new ArrayList<>();
    works.add(waiting.take());
    long start = System.nanoTime();
    while (waiting.size() + 1 < likely && System.nanoTime() - start < patienceNanos) {
      LockSupport.parkNanos(patienceNanos / 4 + 1);
    }
    waiting.drainTo(works, LARGEST_BATCH - 1);
    return works;
  }

  /** Nothing more is let in; what waits can still be taken. Wakes a loop that waits. */
  void close() {
    closed = true;
    waiting.add(new Look(() -> {}, new CompletableFuture<>()));
  }

  /** Whether all that was let in is taken, and nothing more will be. */
  boolean isDone() {
    return closed && waiting.isEmpty();
  }

  /** Nothing more is let in or taken. */
  void refuseAll() {
    closed = true;
    for (Work late = waiting.poll(); late != null; late = waiting.poll()) {
      refuse(late);
    }
  }
}

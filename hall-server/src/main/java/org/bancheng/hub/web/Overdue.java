package org.bancheng.hub.web;

import java.time.Duration;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.CyclicTimeouts;
import org.eclipse.jetty.util.thread.Scheduler;

/** Answers with 503 what nobody answered in time. One timer for all. Any thread. */
final class Overdue extends CyclicTimeouts<Overdue.Awaited> {
  private final Set<Awaited> awaited = ConcurrentHashMap.newKeySet();
  private final Duration patience;

  /** Somebody waits for this. */
  record Awaited(CompletableFuture<Reply> reply, long getExpireNanoTime)
      implements CyclicTimeouts.Expirable {}

  Overdue(Scheduler scheduler, Duration patience) {
    super(scheduler);
    this.patience = patience;
  }

  void watch(CompletableFuture<Reply> reply) {
    if (!reply.isDone()) {
      Awaited it =
          new Awaited(reply, CyclicTimeouts.Expirable.calcExpireNanoTime(patience.toMillis()));
      awaited.add(it);
      schedule(it);
      reply.whenComplete((done, fault) -> awaited.remove(it));
    }
  }

  @Override
  protected Iterator<Awaited> iterator() {
    return awaited.iterator();
  }

  @Override
  protected boolean onExpired(Awaited late) {
    late.reply().complete(Orders.NOT_STORED.reply());
    return false;
  }
}

package org.bancheng.hub.bus;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hub.loop.HallView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the bus what has been stored, in order, on its own thread {@code hub-teller}, so that the
 * hall loop does not wait for the bus.
 */
final class Teller implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Teller.class);
  private static final long TICK_MS = 20;

  private final HallNews hall;
  private final Supplier<HallView> view;
  private final LinkedBlockingQueue<Runnable> news = new LinkedBlockingQueue<>();
  private final Thread thread = new Thread(this::run, "hub-teller");
  private volatile boolean closed;

  Teller(HallNews hall, Supplier<HallView> view) {
    this.hall = hall;
    this.view = view;
  }

  /** Says everything once; completes when the broker has retained status, menu and boards. */
  CompletableFuture<Void> start() {
    CompletableFuture<Void> said = hall.sayEverything(view.get());
    thread.start();
    return said;
  }

  /**
   * Hall loop's thread: hands over. Numbers given out are no reason to wake: nobody but the menu
   * tells of them, which has its own pace.
   */
  void stored(List<HallEvent> events) {
    if (!events.stream().allMatch(TicketEvent.TicketIssued.class::isInstance)) {
      news.add(() -> hall.stored(events));
    }
  }

  /** Any thread: says everything again, since the broker may have come back empty. */
  void sayAgain() {
    news.add(() -> hall.sayEverything(view.get()));
  }

  private void run() {
    while (!closed || !news.isEmpty()) {
      try {
        Runnable next = news.poll(TICK_MS, TimeUnit.MILLISECONDS);
        while (next != null) {
          next.run();
          next = news.poll();
        }
        hall.tell(view.get());
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException | Error e) {
        LOG.error("telling the bus failed; it goes on with the next news", e);
      }
    }
  }

  /** Says goodbye, after {@link #close}; completes when the broker knows. */
  CompletableFuture<Void> goodbye() {
    return hall.goodbye(view.get());
  }

  /** Returns when all news are told. */
  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

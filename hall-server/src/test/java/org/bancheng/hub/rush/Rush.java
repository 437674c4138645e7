package org.bancheng.hub.rush;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.loop.Order;
import org.bancheng.hub.loop.Outcome;

/**
 * Many threads on one loop: at each counter some press "next" against each other, and whoever gets
 * a ticket finishes it; others take numbers, now and then the same one twice at once.
 */
final class Rush {
  private static final long PATIENCE_S = 120;
  private static final int LONGEST_LINE = 40;
  private static final int REPEATED_TAKES = 10;

  private final HallLoop loop;
  private final Queue<Answered> history = new ConcurrentLinkedQueue<>();
  private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
  private final AtomicInteger roundsLeft = new AtomicInteger();

  Rush(HallLoop loop) {
    this.loop = loop;
  }

  /**
   * Returns the whole history when so many rounds are done: somebody was called, and the counter
   * finished with them.
   */
  List<Answered> run(int callers, int takers, int rounds) throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    int counters = loop.view().counters().size();
    roundsLeft.set(rounds);
    for (int i = 0; i < callers; i++) {
      CounterId counter = loop.view().counters().get(i % counters).id();
      threads.add(thread("caller-" + i, go, () -> call(counter)));
    }
    for (int i = 0; i < takers; i++) {
      Random random = new Random(i);
      threads.add(thread("taker-" + i, go, () -> take(random)));
    }
    go.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    if (!faults.isEmpty()) {
      throw new AssertionError("a thread failed", faults.peek());
    }
    return List.copyOf(history);
  }

  private Thread thread(String name, CountDownLatch go, Runnable work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                go.await();
                work.run();
              } catch (InterruptedException | RuntimeException e) {
                faults.add(e);
                roundsLeft.set(0);
              }
            },
            name);
    thread.start();
    return thread;
  }

  private void call(CounterId counter) {
    while (roundsLeft.get() > 0) {
      if (give(new CounterCommand.CallNext(counter)) instanceof Outcome.Done) {
        give(new CounterCommand.FinishService(counter, Optional.empty()));
        roundsLeft.decrementAndGet();
      }
    }
  }

  private void take(Random random) {
    while (roundsLeft.get() > 0) {
      ServiceId service =
          new ServiceId(RushHall.SERVICES.get(random.nextInt(RushHall.SERVICES.size())));
      if (loop.view().waitingFor(service) > LONGEST_LINE) {
        Thread.yield();
      } else if (random.nextInt(REPEATED_TAKES) == 0) {
        takeTwiceAtOnce(takeOrder(service, random));
      } else {
        give(takeOrder(service, random));
      }
    }
  }

  private void takeTwiceAtOnce(Order order) {
    long before = loop.view().seq();
    var first = loop.submit(order);
    var second = loop.submit(order);
    history.add(new Answered(order, before, join(first), loop.view().seq()));
    history.add(new Answered(order, before, join(second), loop.view().seq()));
  }

  private static Order takeOrder(ServiceId service, Random random) {
    UUID id = new UUID(random.nextLong(), random.nextLong());
    return new Order(
        new CommandId(id),
        "kiosk:kiosk-1",
        new TicketCommand.TakeTicket(new TicketId(id), service, Channel.KIOSK, Holder.UNKNOWN));
  }

  private Outcome give(HallCommand command) {
    return give(new Order(new CommandId(UUID.randomUUID()), "staff:rush", command));
  }

  private Outcome give(Order order) {
    long before = loop.view().seq();
    Outcome outcome = join(loop.submit(order));
    history.add(new Answered(order, before, outcome, loop.view().seq()));
    return outcome;
  }

  private static Outcome join(CompletableFuture<Outcome> answer) {
    return answer.orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
  }
}

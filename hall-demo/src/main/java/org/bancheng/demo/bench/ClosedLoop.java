package org.bancheng.demo.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that each do one operation after the other until time is up. */
final class ClosedLoop {
  /** One client's operation; may be stateful, is used by one thread. */
  interface Operation {
    void run() throws Exception;
  }

  private ClosedLoop() {}

  static Sample run(List<Operation> clients, long forMs) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(clients.size());
    CountDownLatch begin = new CountDownLatch(1);
    try {
      List<Future<long[]>> results = new ArrayList<>();
      for (Operation client : clients) {
        results.add(threads.submit(loop(client, begin, forMs)));
      }
      long start = System.nanoTime();
      begin.countDown();
      long[] all = join(results);
      return Sample.of(all, System.nanoTime() - start);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<long[]> loop(Operation client, CountDownLatch begin, long forMs) {
    return () -> {
      long[] nanos = new long[1024];
      int done = 0;
      begin.await();
      long end = System.nanoTime() + forMs * 1_000_000;
      long before = System.nanoTime();
      while (before < end) {
        client.run();
        long after = System.nanoTime();
        if (done == nanos.length) {
          nanos = Arrays.copyOf(nanos, 2 * done);
        }
        nanos[done++] = after - before;
        before = after;
      }
      return Arrays.copyOf(nanos, done);
    };
  }

  private static long[] join(List<Future<long[]>> results)
      throws InterruptedException, ExecutionException {
    List<long[]> parts = new ArrayList<>();
    for (Future<long[]> result : results) {
      parts.add(result.get());
    }
    return parts.stream().flatMapToLong(Arrays::stream).toArray();
  }
}

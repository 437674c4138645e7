package org.bancheng.hub;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Parts of a start that run beside each other, each on a thread of its own. Any thread. */
final class SideBySide {
  private final List<CompletableFuture<?>> started = new CopyOnWriteArrayList<>();

  <T> CompletableFuture<T> start(Supplier<T> part) {
    CompletableFuture<T> result = new CompletableFuture<>();
    started.add(result);
    Thread thread =
        new Thread(
            () -> {
              try {
                result.complete(part.get());
              } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
              }
            },
            "hub-start");
    thread.setDaemon(true);
    thread.start();
    return result;
  }

  void start(Runnable part) {
    start(
        () -> {
          part.run();
          return "done";
        });
  }

  /** Returns when none of them runs any more, whatever came of it. */
  void awaitAll() {
    started.forEach(it -> it.handle((result, fault) -> "over").join());
  }

  /** What a part that is waited for failed of, without the wrapping of the wait. */
  static RuntimeException causeOf(RuntimeException fault) {
    RuntimeException cause = fault;
    while (cause instanceof CompletionException
        && cause.getCause() instanceof RuntimeException inner) {
      cause = inner;
    }
    return cause;
  }
}

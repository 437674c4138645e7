package org.bancheng.bus.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Paho's naps are a tenth of a second; most of these take an hour unless somebody ends them. */
@Timeout(20)
class ShortNapsTest {
  private final AtomicInteger ended = new AtomicInteger();

  private void run(String name, Runnable work) throws InterruptedException {
    Thread thread =
        new Thread(
            () -> {
              ShortNaps.ofCaller();
              work.run();
            },
            name);
    thread.start();
    thread.join();
  }

  private void nap(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException e) {
      ended.incrementAndGet();
    }
  }

  @Test
  void endEachNapOfTheThreadThatConnects() throws InterruptedException {
    run(
        "MQTT Con: hub",
        () -> {
          nap(Duration.ofHours(1));
          nap(Duration.ofHours(1));
          nap(Duration.ofHours(1));
        });
    assertThat(ended).hasValue(3);
  }

  @Test
  void leaveOtherThreadsAsleep() throws InterruptedException {
    run("main", () -> nap(Duration.ofMillis(50)));
    assertThat(ended).hasValue(0);
  }

  @Test
  void leaveTheThreadAloneWhileItDoesNotNap() throws InterruptedException {
    run(
        "MQTT Con: hub",
        () -> {
          long start = System.nanoTime();
          while (System.nanoTime() - start < Duration.ofMillis(50).toNanos()) {
            ended.addAndGet(Thread.currentThread().isInterrupted() ? 1 : 0);
          }
        });
    assertThat(ended).hasValue(0);
  }
}

package org.bancheng.hub;

import static org.bancheng.hub.net.Listener.patiently;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RepeatedTest {
  @Test
  void aLookThatFailsForGoodIsRepeated() {
    AtomicInteger looks = new AtomicInteger();
    Runnable failing =
        () -> {
          looks.incrementAndGet();
          throw new NoClassDefFoundError("a part of the hub");
        };
    try (Repeated repeated = new Repeated(1, "look", failing)) {
      patiently().until(() -> looks.get() >= 2);
    }
  }
}

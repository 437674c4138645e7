package org.bancheng.device.serial;

import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OwnerThreadTest {
  private final AtomicInteger steps = new AtomicInteger();

  @Test
  void outlivesAListenerThatFailsForGood() {
    try (OwnerThread thread = new OwnerThread("line", this::failingStep, () -> {})) {
      thread.start();
      await().until(() -> steps.get() >= 3);
    }
  }

  private LinePace failingStep() {
    steps.incrementAndGet();
    throw new NoClassDefFoundError("a part of the driver");
  }
}

package org.bancheng.bus.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.client.Outbox.Outgoing;
import org.junit.jupiter.api.Test;

class TravellingTest {
  private static final Duration LONG = Duration.ofSeconds(10);

  private final AtomicLong nanos = new AtomicLong();
  private final Travelling travelling = new Travelling(nanos::get);
  private final List<Long> done = new ArrayList<>();

  @Test
  void hasAPlaceForSoManyAndNoMore() {
    IntStream.rangeClosed(1, Travelling.MOST).forEach(this::depart);
    assertThat(travelling.tryReserve()).isFalse();
    settle(7);
    assertThat(travelling.tryReserve()).isTrue();
    assertThat(travelling.tryReserve()).isFalse();
  }

  @Test
  void settlesAMessageOnceHoweverOftenItIsToldOf() {
    depart(1);
    assertThat(settle(1)).isTrue();
    assertThat(settle(1)).isFalse();
    assertThat(done).containsExactly(1L);
    IntStream.rangeClosed(1, Travelling.MOST).forEach(n -> assertThat(reserve()).isTrue());
    assertThat(reserve()).isFalse();
  }

  @Test
  void knowsInTheirOrderThoseThatNobodyToldOf() throws InterruptedException {
    depart(3);
    depart(1);
    depart(2);
    settle(1);
    assertThat(travelling.awaitNone(1)).isFalse();
    assertThat(travelling.all()).extracting(Outgoing::order).containsExactly(2L, 3L);
    settle(2);
    settle(3);
    assertThat(travelling.awaitNone(1)).isTrue();
    assertThat(travelling.all()).isEmpty();
  }

  @Test
  void isStuckWhenNothingMovesThoughSomethingIsUnderWay() {
    nanos.addAndGet(LONG.multipliedBy(2).toNanos());
    assertThat(travelling.isStuckFor(LONG)).isFalse();
    depart(1);
    depart(2);
    nanos.addAndGet(LONG.toNanos());
    assertThat(travelling.isStuckFor(LONG)).isFalse();
    nanos.addAndGet(1);
    assertThat(travelling.isStuckFor(LONG)).isTrue();
    settle(1);
    assertThat(travelling.isStuckFor(LONG)).isFalse();
    nanos.addAndGet(LONG.toNanos() + 1);
    assertThat(travelling.isStuckFor(LONG)).isTrue();
    settle(2);
    assertThat(travelling.isStuckFor(LONG)).isFalse();
  }

  private boolean reserve() {
    return travelling.tryReserve();
  }

  private void depart(long order) {
    assertThat(reserve()).isTrue();
    travelling.depart(message(order));
  }

  private boolean settle(long order) {
    return travelling.settle(message(order), () -> done.add(order));
  }

  private static Outgoing message(long order) {
    return new Outgoing(order, "t", new byte[0], Delivery.AT_LEAST_ONCE, new CompletableFuture<>());
  }
}

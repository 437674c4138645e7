package org.bancheng.bus.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.bancheng.bus.client.Outbox.Outgoing;

/**
 * The messages of one connection that the MQTT library has and the broker has not acknowledged, at
 * most {@value #MOST} of them. Each is settled once, whoever tells of it first, so that none is
 * lost if the library tells nothing, and none counts twice if it tells twice. Safe from any thread.
 */
final class Travelling {
  static final int MOST = 256;

  private final LongSupplier nanoTime;
  private final Semaphore places = new Semaphore(MOST);
  private final ConcurrentSkipListMap<Long, Outgoing> underWay = new ConcurrentSkipListMap<>();
  private volatile long lastMove;

  Travelling(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Takes a place for a message to come, if one is free. */
  boolean tryReserve() {
    return places.tryAcquire();
  }

  /** Waits for a place. */
  boolean tryReserve(long patienceMs) throws InterruptedException {
    return places.tryAcquire(patienceMs, TimeUnit.MILLISECONDS);
  }

  /** Gives a place back that no message took. */
  void giveUp() {
    places.release();
  }

  /** A message takes the place that was reserved for it. */
  void depart(Outgoing message) {
    if (underWay.isEmpty()) {
      lastMove = nanoTime.getAsLong();
    }
    underWay.put(message.order(), message);
  }

  /**
   * Does what is to be done with a message that arrived or failed, and then frees its place.
   *
   * @return false if somebody else has settled it
   */
  boolean settle(Outgoing message, Runnable work) {
    if (underWay.remove(message.order()) == null) {
      return false;
    }
    lastMove = nanoTime.getAsLong();
    work.run();
    places.release();
    return true;
  }

  /** Whether messages are under way and none has been settled for so long. */
  boolean isStuckFor(Duration time) {
    return !underWay.isEmpty() && nanoTime.getAsLong() - lastMove > time.toNanos();
  }

  /**
   * Waits until nothing is under way.
   *
   * @return false if something still is
   */
  boolean awaitNone(long patienceMs) throws InterruptedException {
    boolean none = places.tryAcquire(MOST, patienceMs, TimeUnit.MILLISECONDS);
    if (none) {
      places.release(MOST);
    }
    return none;
  }

  /** What is under way, in the order in which it was to be sent. */
  List<Outgoing> all() {
    return List.copyOf(underWay.values());
  }
}

package org.bancheng.demo.bench;

import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.bus.message.BoardReceipt;
import org.bancheng.bus.message.BoardState;
import org.bancheng.hall.ZoneName;

/**
 * (e) From the press of "next" to each board's receipt, while 20 tickets a second are issued; and
 * the bare broker's publish-to-receive with as many subscribers, at the same pace and size.
 */
final class CallBench {
  private static final ZoneName ZONE = new ZoneName("a");
  private static final long ISSUE_EVERY_MS = 50;
  private static final String BARE = "bench/bare";
  private static final int CALL_BYTES = 330;

  /**
   * On either side, while connections are new: the first call of a round, with the first number
   * issued at the same moment, took 2.2 to 2.5 ms in five of six rounds.
   */
  private static final int UNCOUNTED = 10;

  private final int port;
  private final int brokerPort;
  private final String cookie;

  /**
   * @param port the hub's web server
   * @param brokerPort the hub's broker
   * @param cookie of a user who may call
   */
  CallBench(int port, int brokerPort, String cookie) {
    this.port = port;
    this.brokerPort = brokerPort;
    this.cookie = cookie;
  }

  Sample callToReceipt(int boards, int calls, long everyMs) throws Exception {
    Map<Long, Long> pressed = new ConcurrentHashMap<>();
    ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    CountDownLatch all = new CountDownLatch(calls * boards);
    List<BusClient> clients = new ArrayList<>();
    AtomicBoolean issuing = new AtomicBoolean(true);
    try (KeptConnection counter = new KeptConnection(port)) {
      for (int i = 0; i < boards; i++) {
        clients.add(board("board-" + i));
      }
      BusClient ear = MqttBench.connect(brokerPort, "ear");
      ear.subscribe(
          MqttBench.TOPICS.boardReceipt(ZONE),
          message -> {
            long now = System.nanoTime();
            long sequence = BusJson.read(message.payload(), BoardReceipt.class).sequence();
            Long start = pressed.get(sequence);
            if (start != null) {
              nanos.add(now - start);
              all.countDown();
            }
          });
      AtomicLong last = new AtomicLong();
      ear.subscribe(
          MqttBench.TOPICS.boardState(ZONE),
          message ->
              last.accumulateAndGet(
                  BusJson.read(message.payload(), BoardState.class).lastSequence(), Math::max));
      clients.add(ear);
      connect(clients);
      Thread issuer = issuer(issuing);
      long sequence = last.get();
      long begin = System.nanoTime();
      for (int i = -UNCOUNTED; i < calls; i++) {
        sequence++;
        if (i >= 0) {
          pressed.put(sequence, System.nanoTime());
        }
        counter.expect(200, HttpBench.step(1, "next", cookie));
        Thread.sleep(everyMs);
        counter.expect(200, HttpBench.step(1, "finish", cookie));
      }
      awaitAll(all);
      issuing.set(false);
      issuer.join();
      return sample(nanos, begin);
    } finally {
      issuing.set(false);
      clients.forEach(BusClient::close);
    }
  }

  private BusClient board(String name) {
    BusClient bus = MqttBench.connect(brokerPort, name);
    bus.subscribe(
        MqttBench.TOPICS.boardCall(ZONE),
        message -> {
          BoardCall call = BusJson.read(message.payload(), BoardCall.class);
          BoardReceipt receipt =
              new BoardReceipt(name, call.sequence(), OffsetDateTime.now(ZoneOffset.UTC));
          bus.publish(MqttBench.TOPICS.boardReceipt(ZONE), BusJson.write(receipt), Delivery.LOOSE);
        });
    return bus;
  }

  private Thread issuer(AtomicBoolean issuing) {
    Thread thread =
        new Thread(
            () -> {
              try (KeptConnection desk = new KeptConnection(port)) {
                while (issuing.get()) {
                  desk.expect(201, HttpBench.issue(cookie));
                  Thread.sleep(ISSUE_EVERY_MS);
                }
              } catch (Exception e) {
                throw new IllegalStateException("issuing failed", e);
              }
            });
    thread.start();
    return thread;
  }

  Sample bareBroker(int subscribers, int messages, long everyMs) throws Exception {
    Map<Integer, Long> sent = new ConcurrentHashMap<>();
    ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    CountDownLatch all = new CountDownLatch(messages * subscribers);
    List<BusClient> clients = new ArrayList<>();
    try {
      for (int i = 0; i < subscribers; i++) {
        BusClient bus = MqttBench.connect(brokerPort, "bare-" + i);
        bus.subscribe(
            BARE,
            message -> {
              long now = System.nanoTime();
              Long start = sent.get(ByteBuffer.wrap(message.payload()).getInt(0));
              if (start != null) {
                nanos.add(now - start);
                all.countDown();
              }
            });
        clients.add(bus);
      }
      BusClient publisher = MqttBench.connect(brokerPort, "bare-publisher");
      clients.add(publisher);
      connect(clients);
      long begin = System.nanoTime();
      for (int i = -UNCOUNTED; i < messages; i++) {
        byte[] payload = new byte[CALL_BYTES];
        ByteBuffer.wrap(payload).putInt(0, i);
        if (i >= 0) {
          sent.put(i, System.nanoTime());
        }
        publisher.publish(BARE, payload, Delivery.AT_LEAST_ONCE);
        Thread.sleep(everyMs);
      }
      awaitAll(all);
      return sample(nanos, begin);
    } finally {
      clients.forEach(BusClient::close);
    }
  }

  private static void connect(List<BusClient> clients) throws InterruptedException {
    CountDownLatch connected = new CountDownLatch(clients.size());
    for (BusClient client : clients) {
      client.onConnection(up -> connected.countDown());
      client.start();
    }
    connected.await();
    Thread.sleep(300);
  }

  private static void awaitAll(CountDownLatch all) throws InterruptedException {
    if (!all.await(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException(all.getCount() + " receipts are missing after 10 s");
    }
  }

  private static Sample sample(ConcurrentLinkedQueue<Long> nanos, long begin) {
    return Sample.of(
        nanos.stream().mapToLong(Long::longValue).toArray(), System.nanoTime() - begin);
  }
}

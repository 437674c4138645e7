package org.bancheng.demo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusSettings;
import org.bancheng.bus.client.PahoBusClient;
import org.bancheng.bus.message.KioskReply;
import org.bancheng.bus.message.KioskRequest;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;

/** (d) over MQTT: kiosks that take one number after the other, each waiting for its reply. */
final class MqttBench {
  static final Topics TOPICS = new Topics(new HallId("bench"));

  private MqttBench() {}

  static Sample take(int brokerPort, int kiosks, long forMs) throws Exception {
    List<Kiosk> all = new ArrayList<>();
    try {
      for (int i = 0; i < kiosks; i++) {
        all.add(new Kiosk(brokerPort, i));
      }
      for (Kiosk kiosk : all) {
        kiosk.awaitConnection();
      }
      List<ClosedLoop.Operation> operations = new ArrayList<>();
      all.forEach(kiosk -> operations.add(kiosk::take));
      return ClosedLoop.run(operations, forMs);
    } finally {
      all.forEach(Kiosk::close);
    }
  }

  /** A connected client; its subscriptions are in force once a message to itself has come back. */
  static BusClient connect(int brokerPort, String name) {
    return new PahoBusClient(BusSettings.of("127.0.0.1", brokerPort, name));
  }

  private static final class Kiosk {
    private final KioskId id;
    private final BusClient bus;
    private final CountDownLatch connected = new CountDownLatch(1);
    private final SynchronousQueue<KioskReply> replies = new SynchronousQueue<>();

    Kiosk(int brokerPort, int number) {
      id = new KioskId("bench-" + number);
      bus = connect(brokerPort, "kiosk-bench-" + number);
      bus.subscribe(
          TOPICS.kioskReply(id),
          message -> offer(BusJson.read(message.payload(), KioskReply.class)));
      bus.onConnection(up -> connected.countDown());
      bus.start();
    }

    private void offer(KioskReply reply) {
      try {
        replies.offer(reply, 1, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    void awaitConnection() throws Exception {
      connected.await();
      take();
    }

    void take() throws InterruptedException {
      UUID take = LoopBench.newId();
      byte[] request = BusJson.write(new KioskRequest.Take(take, "A", null, "kiosk", null));
      bus.publish(TOPICS.kioskRequest(id), request, BusClient.Delivery.AT_LEAST_ONCE);
      KioskReply reply = replies.poll(10, TimeUnit.SECONDS);
      if (!(reply instanceof KioskReply.Ticket) || !reply.id().equals(take.toString())) {
        throw new IllegalStateException("no ticket for a take within 10 s");
      }
    }

    void close() {
      bus.close();
    }
  }
}

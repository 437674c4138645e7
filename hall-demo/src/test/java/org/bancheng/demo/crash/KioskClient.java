package org.bancheng.demo.crash;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.client.BusSettings;
import org.bancheng.bus.client.PahoBusClient;
import org.bancheng.bus.message.KioskReply;
import org.bancheng.bus.message.KioskRequest;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;

/**
 * A kiosk that takes one number after the other over MQTT and repeats a take under its id until it
 * is answered.
 */
final class KioskClient implements Runnable, AutoCloseable {
  private static final KioskId KIOSK = new KioskId("kiosk-1");
  private static final long REPEAT_MS = 500;

  private final Topics topics = new Topics(new HallId("demo"));
  private final BusClient bus;
  private final Ledger ledger;
  private final BlockingQueue<KioskReply> replies = new LinkedBlockingQueue<>();
  private Optional<UUID> unanswered = Optional.empty();

  KioskClient(int brokerPort, Ledger ledger) {
    this.ledger = ledger;
    bus = new PahoBusClient(BusSettings.of("127.0.0.1", brokerPort, "kiosk-1"));
    bus.subscribe(
        topics.kioskReply(KIOSK),
        message -> replies.add(BusJson.read(message.payload(), KioskReply.class)));
    bus.start();
  }

  @Override
  public void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        UUID take = unanswered.orElseGet(UUID::randomUUID);
        unanswered = Optional.of(take);
        byte[] request = BusJson.write(new KioskRequest.Take(take, "C", null, "kiosk", null));
        bus.publish(topics.kioskRequest(KIOSK), request, Delivery.AT_LEAST_ONCE);
        KioskReply reply = replies.poll(REPEAT_MS, TimeUnit.MILLISECONDS);
        while (reply != null && unanswered.isPresent()) {
          note(reply);
          reply = unanswered.isPresent() ? replies.poll(REPEAT_MS, TimeUnit.MILLISECONDS) : null;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void note(KioskReply reply) {
    if (reply instanceof KioskReply.Ticket ticket) {
      ledger.issued(ticket.ticket(), ticket.number());
      if (unanswered.filter(ticket.ticket()::equals).isPresent()) {
        unanswered = Optional.empty();
      }
    }
  }

  @Override
  public void close() {
    bus.close();
  }
}

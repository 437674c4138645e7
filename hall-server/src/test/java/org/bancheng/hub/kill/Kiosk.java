package org.bancheng.hub.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bancheng.hub.net.Listener;

/** A kiosk that takes numbers over MQTT, several at once, until nobody answers. */
final class Kiosk implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TOPIC = "hall/demo/kiosk/kiosk-9/";
  private static final int AT_ONCE = 16;

  private final Ledger ledger;
  private final Listener bus;
  private final Set<String> open = ConcurrentHashMap.newKeySet();
  private final Semaphore window = new Semaphore(AT_ONCE);
  private volatile boolean killed;

  Kiosk(Ledger ledger, int brokerPort) {
    this.ledger = ledger;
    this.bus = new Listener(brokerPort, TOPIC + "reply");
    bus.onHeard(this::hear);
  }

  private void hear(Listener.Heard heard) {
    try {
      JsonNode reply = JSON.readTree(heard.text());
      if (!reply.get("type").asText().equals("ticket")) {
        throw new AssertionError("unexpected reply: " + reply);
      }
      String id = reply.get("id").asText();
      ledger.issued.add(new Ledger.Issued(id, reply.get("number").asText()));
      if (open.remove(id)) {
        window.release();
      }
    } catch (JsonProcessingException e) {
      throw new AssertionError("a reply without JSON", e);
    }
  }

  void takeUntilKilled(String service) {
    while (!killed) {
      try {
        if (window.tryAcquire(20, TimeUnit.MILLISECONDS)) {
          take(UUID.randomUUID().toString(), service);
        }
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    ledger.unansweredTakes.addAll(open);
  }

  private void take(String id, String service) {
    open.add(id);
    killed |= !bus.offer(TOPIC + "request", request(id, service));
  }

  private static byte[] request(String id, String service) {
    return ("{\"v\":1,\"type\":\"take\",\"id\":\"" + id + "\",\"service\":\"" + service + "\"}")
        .getBytes(UTF_8);
  }

  /** Asks again under the same id, twice; returns the numbers answered. */
  Set<String> repeat(String id, String service) {
    bus.offer(TOPIC + "request", request(id, service));
    bus.offer(TOPIC + "request", request(id, service));
    Listener.patiently().until(() -> answers(id).count() == 2);
    return Set.copyOf(answers(id).map(Ledger.Issued::number).toList());
  }

  private Stream<Ledger.Issued> answers(String id) {
    return ledger.issued.stream().filter(it -> it.ticket().equals(id));
  }

  /** The hub is dead: nothing more will come. */
  void hubIsDead() {
    killed = true;
  }

  @Override
  public void close() {
    bus.close();
  }
}

package org.bancheng.bus.client;

import java.time.Duration;
import java.util.Optional;

/**
 * Whom to connect to, as whom.
 *
 * @param clientId unique among all clients of the broker
 * @param will published by the broker if this client vanishes; retained
 * @param retryFrom first pause after a failed connection; doubles up to {@code retryTo}
 */
public record BusSettings(
    String host,
    int port,
    String clientId,
    Optional<Will> will,
    Duration keepAlive,
    Duration retryFrom,
    Duration retryTo) {
  /** A last message. */
  public record Will(String topic, byte[] payload) {}

  public static BusSettings of(String host, int port, String clientId) {
    return new BusSettings(
        host,
        port,
        clientId,
        Optional.empty(),
        Duration.ofSeconds(10),
        Duration.ofMillis(200),
        Duration.ofSeconds(3));
  }

  public BusSettings withWill(String topic, byte[] payload) {
    return new BusSettings(
        host, port, clientId, Optional.of(new Will(topic, payload)), keepAlive, retryFrom, retryTo);
  }

  String uri() {
    return "tcp://" + host + ":" + port;
  }
}

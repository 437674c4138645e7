package org.bancheng.station;

/**
 * Where the MQTT broker listens.
 *
 * @param port 1..65535
 */
public record BrokerAddress(String host, int port) {
  /** A broker on the same machine, on MQTT's usual port. */
  public static final BrokerAddress LOCAL = new BrokerAddress("127.0.0.1", 1883);

  /**
   * Reads {@code host:port}.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  public static BrokerAddress parse(String text) {
    int colon = text.lastIndexOf(':');
    try {
      int port = Integer.parseInt(text.substring(colon + 1));
      if (colon > 0 && port >= 1 && port <= 65_535) {
        return new BrokerAddress(text.substring(0, colon), port);
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("the broker must be 'host:port', is '" + text + "'", e);
    }
    throw new IllegalArgumentException("the broker must be 'host:port', is '" + text + "'");
  }

  /** Reads the section {@code broker: {host, port}} of a station's file; both may be absent. */
  public static BrokerAddress read(YamlSection broker) {
    return new BrokerAddress(
        broker.text("host").orElse(LOCAL.host()),
        broker.wholeNumber("port", LOCAL.port(), 1, 65_535));
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}

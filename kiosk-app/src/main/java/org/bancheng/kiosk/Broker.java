package org.bancheng.kiosk;

/**
 * Where the MQTT broker listens.
 *
 * @param port 1..65535
 */
record Broker(String host, int port) {
  static final Broker LOCAL = new Broker("127.0.0.1", 1883);

  /** Reads {@code host:port}. */
  static Broker parse(String text) {
    int colon = text.lastIndexOf(':');
    try {
      int port = Integer.parseInt(text.substring(colon + 1));
      if (colon > 0 && port >= 1 && port <= 65_535) {
        return new Broker(text.substring(0, colon), port);
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("must be 'host:port'", e);
    }
    throw new IllegalArgumentException("must be 'host:port'");
  }
}

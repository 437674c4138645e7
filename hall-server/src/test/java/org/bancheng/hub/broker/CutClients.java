package org.bancheng.hub.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.bancheng.hub.net.Listener.patiently;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusSettings;
import org.bancheng.bus.client.PahoBusClient;
import org.bancheng.hub.net.CutLine;
import org.bancheng.hub.net.ForgetfulLine;
import org.bancheng.hub.net.Listener;
import org.bancheng.hub.net.Ports;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real broker for all tests of a class; for each test a line to it that can be cut, and clients
 * on it.
 */
final class CutClients
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
  private static final Duration KEEP_ALIVE = Duration.ofSeconds(10);

  private final int port = Ports.free();
  private final List<AutoCloseable> toClose = new ArrayList<>();
  private EmbeddedBroker broker;
  private CutLine line;

  @Override
  public void beforeAll(ExtensionContext context) {
    broker = new EmbeddedBroker("127.0.0.1", port);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    line = keep(new CutLine(port));
  }

  /** The line is the first that was kept, so it is closed last. */
  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    for (int i = toClose.size() - 1; i >= 0; i--) {
      toClose.get(i).close();
    }
    toClose.clear();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    broker.close();
  }

  /** The line of all clients of this test. */
  CutLine line() {
    return line;
  }

  /** A client that is not started. */
  BusClient client(String id) {
    return keep(new PahoBusClient(settings(id, line.port(), KEEP_ALIVE)));
  }

  BusClient connected(String id) {
    BusClient client = client(id);
    client.start();
    patiently().until(client::isConnected);
    return client;
  }

  /** One whose will says "gone" on {@code <id>/status}; not started. */
  BusClient dying(String id) {
    return keep(
        new PahoBusClient(
            settings(id, line.port(), KEEP_ALIVE)
                .withWill(id + "/status", "gone".getBytes(UTF_8))));
  }

  /** One that waits for an hour before it tries again; not started. */
  BusClient patientClient(String id) {
    Duration hour = Duration.ofHours(1);
    return keep(
        new PahoBusClient(
            new BusSettings("127.0.0.1", port, id, Optional.empty(), KEEP_ALIVE, hour, hour)));
  }

  /** One whose first connection is told of no message that it arrived; not started. */
  BusClient overAForgetfulLine(String id, Duration keepAlive) {
    ForgetfulLine forgetful = keep(new ForgetfulLine(port));
    return keep(new PahoBusClient(settings(id, forgetful.port(), keepAlive)));
  }

  private static BusSettings settings(String id, int port, Duration keepAlive) {
    return new BusSettings(
        "127.0.0.1",
        port,
        id,
        Optional.empty(),
        keepAlive,
        Duration.ofMillis(10),
        Duration.ofMillis(100));
  }

  /** Beside the line, straight at the broker. */
  Listener listener(String... filters) {
    return keep(new Listener(port, filters));
  }

  private <T extends AutoCloseable> T keep(T part) {
    toClose.add(part);
    return part;
  }
}

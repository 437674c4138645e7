package org.bancheng.hub.broker;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;
import javax.management.MBeanServerFactory;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.remoting.Acceptor;

/**
 * Artemis with one MQTT acceptor. Anonymous clients, so it listens on one address only: loopback
 * unless told otherwise.
 */
public final class EmbeddedBroker implements AutoCloseable {
  private static final String ACCEPTOR = "mqtt";
  static final int MAX_BYTES_PER_ADDRESS = 4 * 1024 * 1024;
  private static final int MAX_BYTES = 24 * 1024 * 1024;
  private static final long LOOK_EVERY_S = 5;

  private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();

  /**
   * Starts the broker; when this returns, it accepts clients.
   *
   * @throws BrokerFault if the port is taken or the broker does not start
   */
  public EmbeddedBroker(String host, int port) {
    try {
      requireFree(host, port);
      server.setConfiguration(configuration(host, port));
      server.setMbeanServer(MBeanServerFactory.newMBeanServer());
      server.start();
      requireOpen(port);
      lookForStuckReaders(server.getActiveMQServer());
    } catch (Exception e) {
      close();
      throw new BrokerFault(
          "cannot open the MQTT port "
              + host
              + ":"
              + port
              + " (is another hub running?): "
              + e.getMessage(),
          e);
    }
  }

  /** Artemis would log a page of stack traces. */
  private static void requireFree(String host, int port) throws IOException {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(host, port));
    }
  }

  /** Artemis logs that a port is taken, and goes on without it. */
  private void requireOpen(int port) {
    Acceptor mqtt = server.getActiveMQServer().getRemotingService().getAcceptor(ACCEPTOR);
    if (mqtt == null || mqtt.getActualPort() != port) {
      throw new BrokerFault("it does not accept clients", null);
    }
  }

  private static void lookForStuckReaders(ActiveMQServer broker) {
    broker
        .getScheduledPool()
        .scheduleWithFixedDelay(
            new StuckReaders(broker), LOOK_EVERY_S, LOOK_EVERY_S, TimeUnit.SECONDS);
  }

  private static Configuration configuration(String host, int port) throws Exception {
    ConfigurationImpl configuration = new ConfigurationImpl();
    configuration.setPersistenceEnabled(false);
    configuration.setSecurityEnabled(false);
    configuration.setJMXManagementEnabled(false);
    configuration.setMessageCounterEnabled(false);
    configuration.setMaxDiskUsage(-1);
    configuration.setGlobalMaxSize(MAX_BYTES);
    configuration.setThreadPoolMaxSize(8);
    configuration.setScheduledThreadPoolMaxSize(2);
    configuration.addAddressSetting("#", addressSettings());
    configuration.addAcceptorConfiguration(
        ACCEPTOR,
        "tcp://"
            + host
            + ":"
            + port
            + "?protocols=MQTT;useEpoll=false;nioRemotingThreads=2;defaultMqttSessionExpiryInterval=0");
    return configuration;
  }

  private static AddressSettings addressSettings() {
    return new AddressSettings()
        .setMaxSizeBytes(MAX_BYTES_PER_ADDRESS)
        .setAddressFullMessagePolicy(AddressFullMessagePolicy.DROP)
        .setAutoCreateAddresses(true)
        .setAutoDeleteAddresses(true)
        .setAutoCreateQueues(true)
        .setAutoDeleteQueues(true);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new BrokerFault("the broker did not stop: " + e.getMessage(), e);
    }
  }
}

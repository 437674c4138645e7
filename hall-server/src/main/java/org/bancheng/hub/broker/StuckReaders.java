package org.bancheng.hub.broker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.postoffice.impl.LocalQueueBinding;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.ServerConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows out who lets messages lie: a client that hangs, never acknowledges, or has gone and wants
 * them kept (MQTT 5). They would fill the room of their topic, and then the broker drops what comes
 * for everybody. Who lets a quarter of that lie, and acknowledges nothing from one look to the
 * next, loses them and the connection; coming back, it finds what is retained. One thread.
 */
final class StuckReaders implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(StuckReaders.class);
  private static final long MUCH_BYTES = EmbeddedBroker.MAX_BYTES_PER_ADDRESS / 4;

  private final ActiveMQServer server;

  /** How many messages were ever acknowledged, of the queues where much lay at the last look. */
  private Map<SimpleString, Long> acknowledged = Map.of();

  StuckReaders(ActiveMQServer server) {
    this.server = server;
  }

  /** One look. */
  @Override
  public void run() {
    Map<SimpleString, Long> now = new HashMap<>();
    server
        .getPostOffice()
        .getAllBindings()
        .filter(LocalQueueBinding.class::isInstance)
        .map(binding -> ((LocalQueueBinding) binding).getQueue())
        .filter(StuckReaders::muchLiesIn)
        .forEach(queue -> look(queue, now));
    acknowledged = now;
  }

  /** A retained message lies alone, however large it is. */
  private static boolean muchLiesIn(Queue queue) {
    return queue.getMessageCount() > 1 && queue.getPersistentSize() > MUCH_BYTES;
  }

  private void look(Queue queue, Map<SimpleString, Long> now) {
    long count = queue.getMessagesAcknowledged();
    if (Optional.of(count).equals(Optional.ofNullable(acknowledged.get(queue.getName())))) {
      showOut(queue);
    } else {
      now.put(queue.getName(), count);
    }
  }

  private void showOut(Queue queue) {
    LOG.warn(
        "{} lets {} messages lie; the broker drops them and the connection",
        queue.getName(),
        queue.getMessageCount());
    try {
      queue.getConsumers().stream()
          .filter(ServerConsumer.class::isInstance)
          .map(consumer -> ((ServerConsumer) consumer).getConnectionID())
          .forEach(this::cut);
      if (server.locateQueue(queue.getName()) != null) {
        server.destroyQueue(queue.getName(), null, false, true);
      }
    } catch (Exception e) {
      LOG.warn("{} could not be shown out; the next look tries again", queue.getName(), e);
    }
  }

  private void cut(Object connection) {
    Optional.ofNullable(server.getRemotingService().removeConnection(connection))
        .ifPresent(it -> it.fail(new ActiveMQException("lets messages lie")));
  }
}

package org.bancheng.bus.client;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants which messages. A handler that throws costs its one message and nothing else. */
final class Subscriptions {
  private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);

  private record Subscription(String filter, TopicFilter parsed, Consumer<BusMessage> handler) {}

  private final List<Subscription> all = new CopyOnWriteArrayList<>();

  void add(String filter, Consumer<BusMessage> handler) {
    all.add(new Subscription(filter, TopicFilter.of(filter), handler));
  }

  List<String> filters() {
    return all.stream().map(Subscription::filter).distinct().toList();
  }

  void deliver(BusMessage message) {
    for (Subscription subscription : all) {
      if (subscription.parsed().matches(message.topic())) {
        deliver(message, subscription.handler());
      }
    }
  }

  private static void deliver(BusMessage message, Consumer<BusMessage> handler) {
    try {
      handler.accept(message);
    } catch (RuntimeException e) {
      LOG.error("a handler of topic {} failed; the message is dropped", message.topic(), e);
    }
  }
}

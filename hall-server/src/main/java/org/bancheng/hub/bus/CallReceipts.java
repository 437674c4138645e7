package org.bancheng.hub.bus;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusMessage;
import org.bancheng.bus.message.BoardReceipt;
import org.bancheng.hall.ZoneName;

/**
 * How long calls took to be seen: from the call's decision to the first board's receipt reaching
 * the hub, both by the hub's clock. Keeps the newest {@value #KEPT}. Safe from any thread.
 */
public final class CallReceipts {
  private static final int KEPT = 1_000;

  private record Key(ZoneName zone, long sequence) {}

  private record Seen(Instant calledAt, Optional<Duration> after) {}

  private final Map<Key, Seen> newest =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Seen> eldest) {
          return size() > KEPT;
        }
      };
  private final Topics topics;
  private final Clock clock;

  CallReceipts(Topics topics, Clock clock) {
    this.topics = topics;
    this.clock = clock;
  }

  synchronized void called(ZoneName zone, long sequence, Instant at) {
    newest.put(new Key(zone, sequence), new Seen(at, Optional.empty()));
  }

  void receive(BusMessage message) {
    ZoneName zone = new ZoneName(topics.owner(message.topic()));
    BoardReceipt receipt = BusJson.read(message.payload(), BoardReceipt.class);
    seen(new Key(zone, receipt.sequence()), clock.instant());
  }

  private synchronized void seen(Key key, Instant at) {
    newest.computeIfPresent(
        key,
        (unused, call) ->
            call.after().isPresent()
                ? call
                : new Seen(call.calledAt(), Optional.of(Duration.between(call.calledAt(), at))));
  }

  /** Empty if no board has shown it yet, or it is long ago. */
  public synchronized Optional<Duration> untilSeen(ZoneName zone, long sequence) {
    return Optional.ofNullable(newest.get(new Key(zone, sequence))).flatMap(Seen::after);
  }
}

package org.bancheng.bus.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bancheng.bus.client.BusClient.Delivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemoryBusTest {
  private final MemoryBus bus = new MemoryBus();
  private final BusClient hub = bus.newClient();
  private final BusClient board = bus.newClient();
  private final List<String> heard = new ArrayList<>();

  @BeforeEach
  void start() {
    hub.start();
    board.start();
  }

  @Test
  void deliversToAllWhoWantIt() {
    board.subscribe("hall/+/menu", this::hear);
    hub.subscribe("#", this::hear);
    say("hall/demo/menu", "hello", Delivery.AT_LEAST_ONCE);
    assertThat(heard).containsExactlyInAnyOrder("hello", "hello");
  }

  @Test
  void deliversToNobodyElse() {
    board.subscribe("hall/other/menu", this::hear);
    say("hall/demo/menu", "hello", Delivery.AT_LEAST_ONCE);
    assertThat(heard).isEmpty();
  }

  @Test
  void keepsRetainedMessagesForWhoSubscribesLater() {
    say("lamp", "off", Delivery.RETAINED);
    say("lamp", "free", Delivery.RETAINED);
    say("call", "gone", Delivery.AT_LEAST_ONCE);
    board.subscribe("#", this::hear);
    assertThat(heard).containsExactly("free (kept)");
    assertThat(bus.retained("lamp"))
        .hasValueSatisfying(it -> assertThat(it).asString().isEqualTo("free"));
  }

  @Test
  void oneBadHandlerCostsTheOthersNothing() {
    board.subscribe(
        "#",
        message -> {
          throw new IllegalStateException("bad handler");
        });
    board.subscribe("#", this::hear);
    assertThat(say("x", "hello", Delivery.AT_LEAST_ONCE)).isTrue();
    assertThat(heard).containsExactly("hello");
  }

  @Test
  void tellsItsPartiesWhenItIsCutAndMended() {
    List<Boolean> told = new ArrayList<>();
    board.onConnection(told::add);
    bus.cut();
    assertThat(board.isConnected()).isFalse();
    assertThat(say("x", "lost", Delivery.AT_LEAST_ONCE)).isFalse();
    bus.mend();
    assertThat(board.isConnected()).isTrue();
    assertThat(told).containsExactly(false, true);
  }

  @Test
  void deliversNothingToWhoHasLeft() {
    board.subscribe("#", this::hear);
    board.close();
    say("x", "hello", Delivery.AT_LEAST_ONCE);
    assertThat(heard).isEmpty();
  }

  private boolean say(String topic, String text, Delivery delivery) {
    return !hub.publish(topic, text.getBytes(UTF_8), delivery).isCompletedExceptionally();
  }

  private void hear(BusMessage message) {
    heard.add(new String(message.payload(), UTF_8) + (message.retained() ? " (kept)" : ""));
  }
}

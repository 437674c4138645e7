package org.bancheng.hub.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.net.Listener.patiently;

import java.util.concurrent.CompletableFuture;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.hub.net.Listener;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How an MQTT client goes: by itself, or not. */
class BusGoodbyeTest {
  private static final byte[] PAYLOAD = {'1'};

  @RegisterExtension static final CutClients CLIENTS = new CutClients();

  @Test
  void leavesItsWillWhenItVanishes() {
    Listener other = CLIENTS.listener("will-1/#");
    BusClient client = CLIENTS.dying("will-1");
    client.start();
    patiently().until(client::isConnected);
    CLIENTS.line().cut();
    patiently().until(() -> other.texts().contains("gone"));
    Listener late = CLIENTS.listener("will-1/#");
    patiently().until(() -> !late.heard().isEmpty());
    assertThat(late.heard().get(0).retained()).isTrue();
  }

  @RepeatedTest(10)
  void leavesNoWillWhenItSaysGoodbye(RepetitionInfo each) {
    String id = "will-2-" + each.getCurrentRepetition();
    Listener other = CLIENTS.listener(id + "/#", "mark");
    BusClient client = CLIENTS.dying(id);
    client.start();
    patiently().until(client::isConnected);
    client.close();
    patiently().until(CLIENTS.line()::isStill);
    other.say("mark", "mark");
    patiently().until(() -> other.texts().contains("mark"));
    assertThat(other.texts()).containsExactly("mark");
  }

  @Test
  void tellsWhoStillWaitsWhenItIsClosed() {
    CLIENTS.line().cut();
    BusClient client = CLIENTS.client("closed");
    client.start();
    CompletableFuture<Void> waiting = client.publish("closed/x", PAYLOAD, Delivery.AT_LEAST_ONCE);
    client.close();
    assertThat(waiting).isCompletedExceptionally();
    assertThat(client.publish("closed/x", PAYLOAD, Delivery.AT_LEAST_ONCE))
        .isCompletedExceptionally();
  }
}

package org.bancheng.hub.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.net.Listener.patiently;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.hub.net.Listener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The MQTT client against the real broker, over a line that can be cut. */
class PahoBusClientTest {
  @RegisterExtension static final CutClients CLIENTS = new CutClients();

  private final List<String> heard = new CopyOnWriteArrayList<>();

  @Test
  void waitsForABrokerThatComesLate() {
    CLIENTS.line().cut();
    BusClient client = CLIENTS.client("late");
    client.subscribe("late/#", message -> heard.add(text(message.payload())));
    client.start();
    List<CompletableFuture<Void>> sent = publish(client, "late/x", 1, 20);
    assertThat(client.isConnected()).isFalse();
    CLIENTS.line().mend();
    patiently().until(() -> heard.size() == 20);
    assertThat(heard).isEqualTo(texts(1, 20));
    assertThat(sent).allMatch(CompletableFuture::isDone);
  }

  @Test
  void subscribesAgainAfterEachLoss() {
    BusClient client = CLIENTS.connected("again");
    client.subscribe("again/#", message -> heard.add(text(message.payload())));
    Listener other = CLIENTS.listener();
    for (int round = 1; round <= 3; round++) {
      CLIENTS.line().cut();
      patiently().until(() -> !client.isConnected());
      CLIENTS.line().mend();
      patiently().until(client::isConnected);
      String word = "round " + round;
      patiently()
          .until(
              () -> {
                other.say("again/x", word);
                return heard.contains(word);
              });
    }
  }

  @Test
  void tellsWhenTheConnectionComesAndGoes() {
    BusClient client = CLIENTS.client("told");
    List<Boolean> told = new CopyOnWriteArrayList<>();
    client.onConnection(told::add);
    client.start();
    patiently().until(client::isConnected);
    CLIENTS.line().cut();
    patiently().until(() -> told.contains(false));
    CLIENTS.line().mend();
    patiently().until(() -> told.size() == 3);
    assertThat(told).containsExactly(true, false, true);
  }

  @Test
  void sendsInOrderWhatWasSaidWhileItWasAway() {
    BusClient client = CLIENTS.connected("away");
    Listener other = CLIENTS.listener("away/#");
    CLIENTS.line().cut();
    patiently().until(() -> !client.isConnected());
    List<CompletableFuture<Void>> sent = publish(client, "away/x", 1, 1_000);
    CLIENTS.line().mend();
    patiently().until(() -> sent.stream().allMatch(CompletableFuture::isDone));
    patiently().until(() -> new LinkedHashSet<>(other.texts()).size() == 1_000);
    assertThat(new LinkedHashSet<>(other.texts())).containsExactlyElementsOf(texts(1, 1_000));
  }

  @Test
  void losesNothingAndKeepsTheOrderWhenTheLineBreaksInTheMiddle() throws InterruptedException {
    BusClient client = CLIENTS.connected("middle");
    Listener other = CLIENTS.listener("middle/#");
    List<CompletableFuture<Void>> sent = new ArrayList<>();
    for (int cut = 0; cut < 8; cut++) {
      sent.addAll(publish(client, "middle/x", cut * 500 + 1, cut * 500 + 500));
      int enough = cut * 500 + 50;
      patiently().until(() -> other.heard().size() >= enough);
      CLIENTS.line().cut();
      TimeUnit.MILLISECONDS.sleep(5);
      CLIENTS.line().mend();
    }
    patiently().until(() -> sent.stream().allMatch(CompletableFuture::isDone));
    patiently().until(() -> new LinkedHashSet<>(other.texts()).size() == 4_000);
    assertThat(sent).noneMatch(CompletableFuture::isCompletedExceptionally);
    assertThat(new LinkedHashSet<>(other.texts())).containsExactlyElementsOf(texts(1, 4_000));
  }

  @Test
  void keepsTheOrderOfEachThreadWhenManyPublishAtOnce() {
    BusClient client = CLIENTS.connected("many");
    Listener other = CLIENTS.listener("many/#");
    List<CompletableFuture<List<CompletableFuture<Void>>>> threads =
        IntStream.range(0, 8)
            .mapToObj(i -> i * 1_000)
            .map(
                first ->
                    supplyAsync(
                        () -> publish(client, "many/x", first + 1, first + 500),
                        work -> new Thread(work).start()))
            .toList();
    patiently().until(() -> other.heard().size() == 4_000);
    for (int i = 0; i < 8; i++) {
      int first = i * 1_000;
      assertThat(other.texts())
          .filteredOn(text -> (Integer.parseInt(text) - 1) / 1_000 == first / 1_000)
          .containsExactlyElementsOf(texts(first + 1, first + 500));
    }
    patiently().until(() -> threads.stream().allMatch(it -> allDone(it.join())));
  }

  @Test
  void publishesFromAHandlerToo() {
    BusClient client = CLIENTS.client("answering");
    Listener other = CLIENTS.listener("answering/back");
    client.subscribe(
        "answering/x",
        message -> client.publish("answering/back", message.payload(), Delivery.AT_LEAST_ONCE));
    client.start();
    publish(client, "answering/x", 1, 1_000);
    patiently().until(() -> other.heard().size() == 1_000);
    assertThat(other.texts()).containsExactlyElementsOf(texts(1, 1_000));
  }

  @Test
  void leavesABrokerThatAnswersPingsAndAcknowledgesNothing() {
    Listener other = CLIENTS.listener("mute/#");
    BusClient client = CLIENTS.overAForgetfulLine("mute", Duration.ofSeconds(1));
    client.start();
    List<CompletableFuture<Void>> sent = publish(client, "mute/x", 1, 300);
    patiently().until(() -> allDone(sent));
    assertThat(sent).noneMatch(CompletableFuture::isCompletedExceptionally);
    patiently().until(() -> new LinkedHashSet<>(other.texts()).size() == 300);
    assertThat(new LinkedHashSet<>(other.texts())).containsExactlyElementsOf(texts(1, 300));
  }

  @Test
  void leavesTheNewestRetainedMessageBehind() {
    BusClient client = CLIENTS.connected("retained");
    for (int n = 1; n <= 400; n++) {
      client.publish("retained/x", bytes(n), Delivery.RETAINED);
      if (n % 50 == 0) {
        CLIENTS.line().cut();
        patiently().until(() -> !client.isConnected());
        CLIENTS.line().mend();
        patiently().until(client::isConnected);
      }
    }
    CLIENTS.line().cut();
    patiently().until(() -> !client.isConnected());
    CompletableFuture<Void> last = new CompletableFuture<>();
    for (int n = 401; n <= 405; n++) {
      last = client.publish("retained/x", bytes(n), Delivery.RETAINED);
    }
    CLIENTS.line().mend();
    patiently().until(last::isDone);
    Listener late = CLIENTS.listener("retained/x");
    patiently().until(() -> !late.heard().isEmpty());
    assertThat(late.heard()).containsExactly(new Listener.Heard("retained/x", "405", true, 1));
  }

  @Test
  void oneBadHandlerCostsItsMessageAndNothingElse() {
    BusClient client = CLIENTS.connected("bad");
    client.subscribe(
        "bad/#",
        message -> {
          throw new IllegalStateException("bad handler");
        });
    client.subscribe("bad/x", message -> heard.add(text(message.payload())));
    Listener other = CLIENTS.listener();
    patiently()
        .until(
            () -> {
              other.say("bad/x", "hello");
              return heard.size() > 2;
            });
    assertThat(client.isConnected()).isTrue();
  }

  @Test
  void refusesATopicThatIsNoneAndGoesOn() {
    BusClient client = CLIENTS.connected("topics");
    Listener other = CLIENTS.listener("topics/#");
    CompletableFuture<Void> wrong = client.publish("topics/+", bytes(1), Delivery.AT_LEAST_ONCE);
    client.publish("topics/x", bytes(2), Delivery.AT_LEAST_ONCE);
    patiently().until(() -> other.texts().contains("2"));
    assertThat(wrong).isCompletedExceptionally();
  }

  private static boolean allDone(List<CompletableFuture<Void>> sent) {
    return sent.stream().allMatch(CompletableFuture::isDone);
  }

  private static List<CompletableFuture<Void>> publish(
      BusClient client, String topic, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(n -> client.publish(topic, bytes(n), Delivery.AT_LEAST_ONCE))
        .toList();
  }

  private static byte[] bytes(int n) {
    return Integer.toString(n).getBytes(UTF_8);
  }

  private static String text(byte[] payload) {
    return new String(payload, UTF_8);
  }

  private static List<String> texts(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
  }
}

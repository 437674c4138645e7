package org.bancheng.hub.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.net.Listener.patiently;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bancheng.bus.client.BusClient;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.client.BusSettings;
import org.bancheng.bus.client.PahoBusClient;
import org.bancheng.hub.net.CutLine;
import org.bancheng.hub.net.Listener;
import org.bancheng.hub.net.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The MQTT client against the real broker, over a line that can be cut. */
class PahoBusClientTest {
  private static final int PORT = Ports.free();
  private static EmbeddedBroker broker;

  private final CutLine line = new CutLine(PORT);
  private final List<AutoCloseable> toClose = new ArrayList<>(List.of(line));
  private final List<String> heard = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void startBroker() {
    broker = new EmbeddedBroker("127.0.0.1", PORT);
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  @AfterEach
  void closeAll() throws Exception {
    for (int i = toClose.size() - 1; i >= 0; i--) {
      toClose.get(i).close();
    }
  }

  @Test
  void waitsForABrokerThatComesLate() {
    line.cut();
    BusClient client = client("late");
    client.subscribe("late/#", message -> heard.add(text(message.payload())));
    client.start();
    List<CompletableFuture<Void>> sent = publish(client, "late/x", 1, 20);
    assertThat(client.isConnected()).isFalse();
    line.mend();
    patiently().until(() -> heard.size() == 20);
    assertThat(heard).isEqualTo(texts(1, 20));
    assertThat(sent).allMatch(CompletableFuture::isDone);
  }

  @Test
  void subscribesAgainAfterEachLoss() {
    BusClient client = connected("again");
    client.subscribe("again/#", message -> heard.add(text(message.payload())));
    Listener other = listener();
    for (int round = 1; round <= 3; round++) {
      line.cut();
      patiently().until(() -> !client.isConnected());
      line.mend();
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
    BusClient client = client("told");
    List<Boolean> told = new CopyOnWriteArrayList<>();
    client.onConnection(told::add);
    client.start();
    patiently().until(client::isConnected);
    line.cut();
    patiently().until(() -> told.contains(false));
    line.mend();
    patiently().until(() -> told.size() == 3);
    assertThat(told).containsExactly(true, false, true);
  }

  @Test
  void sendsInOrderWhatWasSaidWhileItWasAway() {
    BusClient client = connected("away");
    Listener other = listener("away/#");
    line.cut();
    patiently().until(() -> !client.isConnected());
    List<CompletableFuture<Void>> sent = publish(client, "away/x", 1, 1_000);
    line.mend();
    patiently().until(() -> sent.stream().allMatch(CompletableFuture::isDone));
    patiently().until(() -> new LinkedHashSet<>(other.texts()).size() == 1_000);
    assertThat(new LinkedHashSet<>(other.texts())).containsExactlyElementsOf(texts(1, 1_000));
  }

  @Test
  void losesNothingAndKeepsTheOrderWhenTheLineBreaksInTheMiddle() throws InterruptedException {
    BusClient client = connected("middle");
    Listener other = listener("middle/#");
    List<CompletableFuture<Void>> sent = new ArrayList<>();
    for (int cut = 0; cut < 8; cut++) {
      sent.addAll(publish(client, "middle/x", cut * 500 + 1, cut * 500 + 500));
      int enough = cut * 500 + 50;
      patiently().until(() -> other.heard().size() >= enough);
      line.cut();
      TimeUnit.MILLISECONDS.sleep(5);
      line.mend();
    }
    patiently().until(() -> sent.stream().allMatch(CompletableFuture::isDone));
    patiently().until(() -> new LinkedHashSet<>(other.texts()).size() == 4_000);
    assertThat(sent).noneMatch(CompletableFuture::isCompletedExceptionally);
    assertThat(new LinkedHashSet<>(other.texts())).containsExactlyElementsOf(texts(1, 4_000));
  }

  @Test
  void keepsTheOrderOfEachThreadWhenManyPublishAtOnce() {
    BusClient client = connected("many");
    Listener other = listener("many/#");
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
    BusClient client = client("answering");
    Listener other = listener("answering/back");
    client.subscribe(
        "answering/x",
        message -> client.publish("answering/back", message.payload(), Delivery.AT_LEAST_ONCE));
    client.start();
    publish(client, "answering/x", 1, 1_000);
    patiently().until(() -> other.heard().size() == 1_000);
    assertThat(other.texts()).containsExactlyElementsOf(texts(1, 1_000));
  }

  @Test
  void leavesTheNewestRetainedMessageBehind() {
    BusClient client = connected("retained");
    for (int n = 1; n <= 400; n++) {
      client.publish("retained/x", bytes(n), Delivery.RETAINED);
      if (n % 50 == 0) {
        line.cut();
        patiently().until(() -> !client.isConnected());
        line.mend();
        patiently().until(client::isConnected);
      }
    }
    line.cut();
    patiently().until(() -> !client.isConnected());
    CompletableFuture<Void> last = new CompletableFuture<>();
    for (int n = 401; n <= 405; n++) {
      last = client.publish("retained/x", bytes(n), Delivery.RETAINED);
    }
    line.mend();
    patiently().until(last::isDone);
    Listener late = listener("retained/x");
    patiently().until(() -> !late.heard().isEmpty());
    assertThat(late.heard()).containsExactly(new Listener.Heard("retained/x", "405", true, 1));
  }

  @Test
  void leavesItsWillWhenItVanishes() {
    Listener other = listener("will-1/#");
    BusClient client = dying("will-1");
    client.start();
    patiently().until(client::isConnected);
    line.cut();
    patiently().until(() -> other.texts().contains("gone"));
    Listener late = listener("will-1/#");
    patiently().until(() -> !late.heard().isEmpty());
    assertThat(late.heard().get(0).retained()).isTrue();
  }

  @RepeatedTest(10)
  void leavesNoWillWhenItSaysGoodbye(RepetitionInfo each) {
    String id = "will-2-" + each.getCurrentRepetition();
    Listener other = listener(id + "/#", "mark");
    BusClient client = dying(id);
    client.start();
    patiently().until(client::isConnected);
    client.close();
    patiently().until(line::isStill);
    other.say("mark", "mark");
    patiently().until(() -> other.texts().contains("mark"));
    assertThat(other.texts()).containsExactly("mark");
  }

  @Test
  void oneBadHandlerCostsItsMessageAndNothingElse() {
    BusClient client = connected("bad");
    client.subscribe(
        "bad/#",
        message -> {
          throw new IllegalStateException("bad handler");
        });
    client.subscribe("bad/x", message -> heard.add(text(message.payload())));
    Listener other = listener();
    patiently()
        .until(
            () -> {
              other.say("bad/x", "hello");
              return heard.size() > 2;
            });
    assertThat(client.isConnected()).isTrue();
  }

  @Test
  void tellsWhoStillWaitsWhenItIsClosed() {
    line.cut();
    BusClient client = client("closed");
    client.start();
    CompletableFuture<Void> waiting = client.publish("closed/x", bytes(1), Delivery.AT_LEAST_ONCE);
    client.close();
    assertThat(waiting).isCompletedExceptionally();
    assertThat(client.publish("closed/x", bytes(2), Delivery.AT_LEAST_ONCE))
        .isCompletedExceptionally();
  }

  @Test
  void refusesATopicThatIsNoneAndGoesOn() {
    BusClient client = connected("topics");
    Listener other = listener("topics/#");
    CompletableFuture<Void> wrong = client.publish("topics/+", bytes(1), Delivery.AT_LEAST_ONCE);
    client.publish("topics/x", bytes(2), Delivery.AT_LEAST_ONCE);
    patiently().until(() -> other.texts().contains("2"));
    assertThat(wrong).isCompletedExceptionally();
  }

  private static boolean allDone(List<CompletableFuture<Void>> sent) {
    return sent.stream().allMatch(CompletableFuture::isDone);
  }

  private BusClient client(String id) {
    return keep(new PahoBusClient(settings(id)));
  }

  private BusClient dying(String id) {
    return keep(new PahoBusClient(settings(id).withWill(id + "/status", "gone".getBytes(UTF_8))));
  }

  private BusSettings settings(String id) {
    return new BusSettings(
        "127.0.0.1",
        line.port(),
        id,
        Optional.empty(),
        Duration.ofSeconds(10),
        Duration.ofMillis(10),
        Duration.ofMillis(100));
  }

  private BusClient connected(String id) {
    BusClient client = client(id);
    client.start();
    patiently().until(client::isConnected);
    return client;
  }

  private Listener listener(String... filters) {
    return keep(new Listener(PORT, filters));
  }

  private <T extends AutoCloseable> T keep(T part) {
    toClose.add(part);
    return part;
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

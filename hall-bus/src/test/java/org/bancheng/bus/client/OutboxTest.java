package org.bancheng.bus.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.client.Outbox.Outgoing;
import org.junit.jupiter.api.Test;

class OutboxTest {
  private final Outbox outbox = new Outbox();

  @Test
  void givesOutWhatCameFirst() {
    add("1");
    add("2");
    add("3");
    assertThat(all()).containsExactly("1", "2", "3");
  }

  @Test
  void waitsNoLongerThanItIsToldWhenThereIsNothing() throws InterruptedException {
    assertThat(outbox.await(1)).isFalse();
    assertThat(outbox.poll()).isEmpty();
  }

  @Test
  void putsBackInTheOldPlaceWhatCouldNotBeSent() {
    add("1");
    add("2");
    add("3");
    Outgoing first = next();
    Outgoing second = next();
    outbox.giveBack(second);
    outbox.giveBack(first);
    assertThat(all()).containsExactly("1", "2", "3");
  }

  @Test
  void keepsOnlyTheNewestRetainedMessageOfATopic() {
    CompletableFuture<Void> older = retain("lamp", "off");
    retain("lamp", "free");
    Outgoing sent = next();
    assertThat(text(sent)).isEqualTo("free");
    assertThat(all()).isEmpty();
    sent.taken().complete(null);
    assertThat(older).as("replaced, so settled with the newer").isCompleted();
  }

  @Test
  void keepsRetainedMessagesOfDifferentTopicsApart() {
    retain("lamp/1", "off");
    retain("lamp/2", "free");
    assertThat(all()).containsExactly("off", "free");
  }

  @Test
  void neverLetsAnOlderRetainedMessageComeBackOverANewerThatWaits() {
    retain("lamp", "off");
    Outgoing older = next();
    retain("lamp", "free");
    outbox.giveBack(older);
    assertThat(all()).containsExactly("free");
  }

  @Test
  void sendsTheNewerAgainWhenTwoRetainedMessagesOfATopicComeBackOldestFirst() {
    retain("lamp", "off");
    Outgoing older = next();
    retain("lamp", "free");
    Outgoing newer = next();
    outbox.giveBack(older);
    outbox.giveBack(newer);
    assertThat(all()).containsExactly("free");
  }

  @Test
  void neverLetsAnOlderRetainedMessageComeBackOverANewerThatArrived() {
    CompletableFuture<Void> off = retain("lamp", "off");
    Outgoing older = next();
    retain("lamp", "free");
    next().taken().complete(null);
    outbox.giveBack(older);
    assertThat(all()).isEmpty();
    assertThat(off).isCompleted();
  }

  @Test
  void dropsTheOldestLooseMessageFirstWhenItIsFull() {
    add("keep");
    CompletableFuture<Void> loose = outbox.add("receipt", bytes("loose"), Delivery.LOOSE);
    for (int i = 0; i < Outbox.CAPACITY - 1; i++) {
      add("more");
    }
    assertThat(loose).isCompletedExceptionally();
    assertThat(all()).hasSize(Outbox.CAPACITY).startsWith("keep").doesNotContain("loose");
  }

  @Test
  void dropsTheOldestOfAllWhenItIsFullOfWhatMatters() {
    CompletableFuture<Void> oldest = add("oldest");
    for (int i = 0; i < Outbox.CAPACITY; i++) {
      add("more");
    }
    assertThat(oldest).isCompletedExceptionally();
    assertThat(all()).hasSize(Outbox.CAPACITY).doesNotContain("oldest");
  }

  @Test
  void tellsWhoWaitsWhenItCloses() {
    CompletableFuture<Void> waiting = add("1");
    CompletableFuture<Void> retained = retain("lamp", "off");
    CompletableFuture<Void> replaced = retain("menu", "old");
    retain("menu", "new");
    outbox.close();
    assertThat(waiting).isCompletedExceptionally();
    assertThat(retained).isCompletedExceptionally();
    assertThat(replaced).isCompletedExceptionally();
    assertThat(all()).isEmpty();
  }

  @Test
  void takesNothingOnceItIsClosed() {
    add("1");
    Outgoing travelling = next();
    outbox.close();
    outbox.giveBack(travelling);
    assertThat(travelling.taken()).isCompletedExceptionally();
    assertThat(add("2")).isCompletedExceptionally();
    assertThat(all()).isEmpty();
  }

  private CompletableFuture<Void> add(String text) {
    return outbox.add("topic", bytes(text), Delivery.AT_LEAST_ONCE);
  }

  private CompletableFuture<Void> retain(String topic, String text) {
    return outbox.add(topic, bytes(text), Delivery.RETAINED);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String text(Outgoing message) {
    return new String(message.payload(), UTF_8);
  }

  private Outgoing next() {
    return outbox.poll().orElseThrow();
  }

  private List<String> all() {
    List<String> all = new ArrayList<>();
    for (Optional<Outgoing> next = outbox.poll(); next.isPresent(); next = outbox.poll()) {
      all.add(text(next.get()));
    }
    return all;
  }
}

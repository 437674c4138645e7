package org.bancheng.hub.bus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusMessage;
import org.bancheng.bus.client.MemoryBus;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.rules.HallRules;
import org.bancheng.hub.journal.MemoryJournal;
import org.bancheng.hub.loop.Give;
import org.bancheng.hub.loop.HubCore;
import org.bancheng.hub.loop.Order;
import org.bancheng.hub.net.MovableClock;
import org.bancheng.hub.waits.ToldWaits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the bus is told, and when, by a clock that only the test moves. */
class HallNewsTest {
  private static final HallPlan PLAN = DemoHall.plan();

  private final MovableClock clock = new MovableClock("2026-11-23T01:00:00Z");
  private final HubCore core = new HubCore(PLAN, new MemoryJournal(), HallRules::decide);
  private final MemoryBus bus = new MemoryBus();
  private final List<String> heard = new ArrayList<>();
  private HallNews news;

  @BeforeEach
  void aHallWithOneCounterOpen() {
    gives(Give.startDay("2026-11-23"), Give.open("3"), Give.take("A"), Give.take("A"));
    Topics topics = new Topics(PLAN.hall());
    Wording wording = new Wording(PLAN, "http://127.0.0.1:8080/t/", new ToldWaits(clock));
    news =
        new HallNews(
            PLAN,
            bus.newClient(),
            wording,
            new Announcements(PLAN, wording, clock, () -> 1),
            () -> Duration.between(Instant.EPOCH, clock.instant()).toNanos(),
            new CallReceipts(topics, clock),
            core.view());
    news.sayEverything(core.view());
    news.tell(core.view());
    hears("board/a/call", "board/a/state", "counter/3/lamp", "hub/status");
  }

  @Test
  void theCallIsToldAtOnceAndAlone() {
    happens(Give.next("3"));

    assertThat(heard).containsExactly("call A001");
  }

  @Test
  void pictureAndLampFollowTheCallAMomentLater() {
    happens(Give.next("3"));
    after(59);
    assertThat(heard).containsExactly("call A001");

    after(1);

    assertThat(heard).containsExactly("call A001", "state A001", "lamp busy");
  }

  @Test
  void aCounterThatIsFreeForAMomentOnlyKeepsItsLamp() {
    happens(Give.next("3"));
    after(60);
    heard.clear();

    happens(Give.finish("3"));
    after(20);
    happens(Give.next("3"));
    after(60);

    assertThat(heard).containsExactly("call A002", "state A002");
  }

  @Test
  void whatChangesMeanwhileDoesNotPutThePictureOff() {
    happens(Give.next("3"));
    after(40);
    happens(Give.finish("3"));
    after(20);

    assertThat(heard).containsExactly("call A001", "state A001");
  }

  @Test
  void whoAsksAnewIsToldTheLampsToo() {
    news.sayEverything(core.view());

    assertThat(heard).contains("lamp free");
  }

  /** Somebody may have cleared what the broker retained. */
  @Test
  void pictureAndLampsAreToldAgainEveryFewSecondsThoughNothingHappens() {
    after(4_000);
    assertThat(heard).doesNotContain("state ", "lamp free");

    after(1_000);

    assertThat(heard).contains("state ", "lamp free");
  }

  @Test
  void aHubThatStopsTellsFirstWhatStillWaitedForItsMoment() {
    happens(Give.next("3"));

    news.goodbye(core.view());

    assertThat(heard).containsExactly("call A001", "state A001", "lamp busy", "hub down");
  }

  @Test
  void aHubThatStopsTellsAlsoWhatWasStoredMeanwhile() {
    gives(Give.pause("3"));

    news.goodbye(core.view());

    assertThat(heard).containsExactly("state ", "lamp paused", "hub down");
  }

  @Test
  void aHubThatStopsSaysNothingTwice() {
    news.goodbye(core.view());

    assertThat(heard).containsExactly("hub down");
  }

  private void happens(Order... orders) {
    news.stored(gives(orders));
    news.tell(core.view());
  }

  private void after(long ms) {
    clock.forward(Duration.ofMillis(ms));
    news.tell(core.view());
  }

  private List<HallEvent> gives(Order... orders) {
    for (Order order : orders) {
      core.decide(order, clock.instant());
    }
    return core.store();
  }

  private void hears(String... topics) {
    for (String topic : topics) {
      bus.newClient().subscribe("hall/demo/" + topic, this::hear);
    }
    heard.clear();
  }

  private void hear(BusMessage message) {
    JsonNode body = read(message);
    String topic = message.topic();
    String kind = topic.substring(topic.lastIndexOf('/') + 1);
    heard.add(
        switch (kind) {
          case "state" -> "state " + body.at("/calls/0/number").asText();
          case "status" -> "hub " + body.get("state").asText();
          case "lamp" -> "lamp " + body.get("light").asText();
          default -> kind + " " + body.get("number").asText();
        });
  }

  private static JsonNode read(BusMessage message) {
    try {
      return new ObjectMapper().readTree(message.payload());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.net.Listener.patiently;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Answer;
import org.bancheng.hub.net.Browser;
import org.bancheng.hub.net.EventSource;
import org.bancheng.hub.net.EventSource.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Server-sent events: the whole hall once, then what changed. */
class StreamTest {
  @RegisterExtension static final TestHub HUB = new TestHub();

  @Test
  void beginsWithTheWholeHall() {
    String number = issue("A").text("number");
    try (EventSource stream = open()) {
      Event first = stream.next();
      assertThat(first.name()).isEqualTo("hall");
      assertThat(first.data().get("full").asBoolean()).isTrue();
      assertThat(first.data().get("counters")).hasSize(6);
      assertThat(first.data().get("pauseReasons").isArray()).isTrue();
      assertThat(numbers(first)).containsExactly(number);
      assertThat(first.id()).isEqualTo(first.data().get("sequence").asText());
      assertThat(first.data().get("you").get("user").asText()).isEqualTo("clerk1");
    }
  }

  @Test
  void goesOnWithWhatChanged() {
    issue("A");
    try (EventSource stream = open()) {
      stream.next();
      String number = issue("C").text("number");
      Event change = stream.next();
      assertThat(change.data().get("full").asBoolean()).isFalse();
      assertThat(numbers(change)).containsExactly(number);
      assertThat(change.data().get("services").get(2).get("waiting").asInt()).isEqualTo(1);
    }
  }

  @Test
  void showsATicketThatEndedInItsEndedState() {
    String id = issue("A").text("ticket");
    try (EventSource stream = open()) {
      stream.next();
      HUB.as("guide").post("/api/v1/tickets/" + id + "/cancel", "");
      JsonNode ended = stream.next().data().get("tickets").get(0);
      assertThat(ended.get("ticket").asText()).isEqualTo(id);
      assertThat(ended.get("state").asText()).isEqualTo("CANCELLED");
    }
  }

  @Test
  void endsUpWithEverythingHoweverFastItChanges() {
    try (EventSource stream = open()) {
      stream.next();
      List<String> issued = Stream.generate(() -> issue("A").text("number")).limit(50).toList();
      patiently()
          .until(
              () ->
                  stream.all().stream()
                      .flatMap(it -> numbers(it).stream())
                      .distinct()
                      .toList()
                      .containsAll(issued));
      assertThat(stream.all()).extracting(it -> Long.parseLong(it.id())).isSorted();
    }
  }

  @Test
  void resumesWhereThePageStood() {
    String seen;
    try (EventSource stream = open()) {
      seen = stream.next().id();
    }
    String number = issue("A").text("number");
    try (EventSource again = open("Last-Event-ID", seen)) {
      Event missed = again.next();
      assertThat(missed.data().get("full").asBoolean()).isFalse();
      assertThat(numbers(missed)).containsExactly(number);
    }
  }

  @Test
  void resumesWithEveryCallThatThePageMissed() {
    String seen;
    try (EventSource stream = open()) {
      seen = stream.next().id();
    }
    HUB.as("clerk1").post("/api/v1/counters/1/open", "");
    List<String> called = Stream.generate(StreamTest::call).limit(14).toList();
    try (EventSource again = open("Last-Event-ID", seen)) {
      JsonNode missed = again.next().data();
      assertThat(missed.get("full").asBoolean()).isFalse();
      assertThat(missed.get("calls"))
          .extracting(it -> it.get("number").asText())
          .containsAll(called);
    }
  }

  private static String call() {
    issue("A");
    Answer called = HUB.as("clerk1").post("/api/v1/counters/1/next", "");
    HUB.as("clerk1").post("/api/v1/counters/1/finish", "");
    return called.json().at("/ticket/number").asText();
  }

  @Test
  void beginsAnewForAPageOfAnotherJournal() {
    String number = issue("A").text("number");
    try (EventSource stream = open("Last-Event-ID", "999999999")) {
      Event first = stream.next();
      assertThat(first.data().get("full").asBoolean()).isTrue();
      assertThat(numbers(first)).containsExactly(number);
    }
  }

  @Test
  void beginsAnewForAnIdThatIsNone() {
    try (EventSource stream = open("Last-Event-ID", "x'; --")) {
      assertThat(stream.next().data().get("full").asBoolean()).isTrue();
    }
  }

  @Test
  void isForWhoAsksForEventsInSoManyWordsToo() {
    try (EventSource stream = open("Accept", "text/event-stream")) {
      assertThat(stream.next().data().get("full").asBoolean()).isTrue();
    }
  }

  @Test
  void endsWithTheSession() {
    Browser browser = HUB.stranger();
    browser.signIn("clerk1", HUB.pin("clerk1"));
    try (EventSource stream = EventSource.open(browser.request("/api/v1/stream"));
        EventSource other = open()) {
      stream.next();
      other.next();
      browser.delete("/api/v1/session");
      String number = issue("A").text("number");
      assertThat(numbers(other.next())).containsExactly(number);
      patiently().until(stream::ended);
      assertThat(stream.all()).hasSize(1);
    }
  }

  @Test
  void showsThatTheLineIsAliveWhenNothingChanges() {
    try (EventSource stream = open()) {
      stream.next();
      patiently().until(() -> stream.comments() > 0);
    }
  }

  private static EventSource open(String... headers) {
    return EventSource.open(HUB.as("clerk1").request("/api/v1/stream", headers));
  }

  private static List<String> numbers(Event event) {
    return event.data().get("tickets").findValuesAsText("number");
  }

  private static Answer issue(String service) {
    return HUB.as("guide").post("/api/v1/tickets", "{\"service\":\"" + service + "\"}");
  }
}

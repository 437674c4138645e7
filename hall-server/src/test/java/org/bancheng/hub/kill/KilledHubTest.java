package org.bancheng.hub.kill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hub.journal.JournalVerifier;
import org.bancheng.hub.net.Answer;
import org.bancheng.hub.net.Browser;
import org.bancheng.hub.net.Ports;
import org.bancheng.hub.written.WrittenHall;
import org.bancheng.hub.written.WrittenRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real hub, killed with SIGKILL at a random moment under load and started again, over and over:
 * what it said yes to is there, nothing is there twice, and what it did not answer can be asked
 * again under the same key.
 */
class KilledHubTest {
  private static final int KILLS = 20;
  private static final List<String> COUNTERS = List.of("1", "2", "3", "4");
  private static final List<String> SERVICES = List.of("A", "C", "D");

  @TempDir Path folder;
  private final int port = Ports.free();
  private final int brokerPort = Ports.free();
  private final Ledger ledger = new Ledger();
  private final ConcurrentLinkedQueue<Throwable> faults = new ConcurrentLinkedQueue<>();
  private final Random random = new Random(20_261_123);
  private Browser admin = new Browser(port);

  @Test
  void losesNothingAndGivesNothingTwice() throws Exception {
    for (int kill = 1; kill <= KILLS; kill++) {
      try (ChildHub hub = new ChildHub(data(), port, brokerPort).awaitReady()) {
        if (kill == 1) {
          beginTheDay();
        }
        everythingIsStillThere();
        repeatsAreTheSame();
        killUnderLoad(hub);
      }
      theJournalIsSound();
    }
    try (ChildHub hub = new ChildHub(data(), port, brokerPort).awaitReady()) {
      everythingIsStillThere();
      repeatsAreTheSame();
    }
    theJournalIsSound();
    assertThat(ledger.issued).as("the load was one").hasSizeGreaterThan(KILLS * 10);
    assertThat(ledger.called).hasSizeGreaterThan(KILLS * 5);
  }

  private Path data() {
    return folder.resolve("data");
  }

  private void beginTheDay() throws IOException {
    for (JsonNode user : new ObjectMapper().readTree(data().resolve("users.json").toFile())) {
      if (user.get("user").asText().equals("admin")) {
        assertThat(admin.signIn("admin", user.get("pin").asText()).status()).isEqualTo(204);
      }
    }
    for (String counter : COUNTERS) {
      assertThat(admin.post("/api/v1/counters/" + counter + "/open", "").status()).isEqualTo(200);
    }
  }

  private void killUnderLoad(ChildHub hub) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    try (Kiosk kiosk = new Kiosk(ledger, brokerPort)) {
      for (String service : SERVICES) {
        threads.add(start(() -> new Staff(ledger, admin).issueUntilKilled(service)));
      }
      for (String counter : COUNTERS) {
        threads.add(start(() -> new Staff(ledger, admin).serveUntilKilled(counter)));
      }
      threads.add(start(() -> kiosk.takeUntilKilled("A")));
      TimeUnit.MILLISECONDS.sleep(100 + random.nextInt(400));
      hub.kill();
      kiosk.hubIsDead();
      for (Thread thread : threads) {
        thread.join();
      }
    }
    assertThat(faults).isEmpty();
  }

  private Thread start(Runnable work) {
    Thread thread = new Thread(work);
    thread.setUncaughtExceptionHandler((failed, fault) -> faults.add(fault));
    thread.start();
    return thread;
  }

  /** On disk, without a hub: the chain is whole, and each yes stands there once. */
  private void theJournalIsSound() {
    Path file = data().resolve("hall.db");
    assertThat(JournalVerifier.verify(file).fault()).isEmpty();
    Map<String, List<String>> written = new HashMap<>();
    WrittenHall hall = new WrittenHall(DemoHall.plan());
    for (WrittenRow row : WrittenRow.of(file)) {
      hall.follow(row);
      row.events()
          .forEach(it -> written.computeIfAbsent(what(it), k -> new ArrayList<>()).add(number(it)));
    }
    assertThat(ledger.issued)
        .allSatisfy(
            it ->
                assertThat(written.get("ticket-issued " + it.ticket()))
                    .containsExactly(it.number()));
    assertThat(ledger.called)
        .allSatisfy(
            it ->
                assertThat(written.get("ticket-called " + it.ticket() + " at " + it.counter()))
                    .hasSize(1));
    assertThat(ledger.finished)
        .allSatisfy(
            it ->
                assertThat(written.get("service-finished " + it.ticket() + " at " + it.counter()))
                    .hasSize(1));
  }

  private static String what(JsonNode event) {
    String counter = event.has("counter") ? " at " + event.get("counter").asText() : "";
    return event.get("event").asText() + " " + event.path("ticket").asText() + counter;
  }

  private static String number(JsonNode event) {
    return event.path("number").asText();
  }

  /** The hub shows exactly those who wait or are served by what is on disk. */
  private void everythingIsStillThere() {
    Answer answer = admin.get("/api/v1/hall");
    assertThat(answer.status()).as("the session outlives the kill").isEqualTo(200);
    Set<String> shown = new HashSet<>();
    answer.json().get("tickets").forEach(it -> shown.add(it.get("ticket").asText()));
    assertThat(shown).isEqualTo(writtenNow().liveTickets());
  }

  private WrittenHall writtenNow() {
    WrittenHall hall = new WrittenHall(DemoHall.plan());
    WrittenRow.of(data().resolve("hall.db")).forEach(hall::follow);
    return hall;
  }

  /** What was not answered may or may not have happened; asked again, it has happened once. */
  private void repeatsAreTheSame() {
    Map<String, WrittenRow> before = writtenById();
    for (Ledger.Request request : ledger.unanswered) {
      Answer first = again(request);
      Answer second = again(request);
      assertThat(second.status()).isEqualTo(first.status());
      assertThat(second.body()).isEqualTo(first.body());
      note(request, first, Optional.ofNullable(before.get(idOf(request))));
    }
    ledger.unanswered.clear();
    try (Kiosk kiosk = new Kiosk(ledger, brokerPort)) {
      ledger.unansweredTakes.forEach(it -> assertThat(kiosk.repeat(it, "A")).hasSize(1));
    }
    ledger.unansweredTakes.clear();
  }

  private Answer again(Ledger.Request request) {
    return admin.post(request.path(), request.body(), "Idempotency-Key", request.key());
  }

  /** As the hub makes it from user, path and key. */
  private static String idOf(Ledger.Request request) {
    String name = "admin\n" + request.path() + "\n" + request.key();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private Map<String, WrittenRow> writtenById() {
    Map<String, WrittenRow> rows = new HashMap<>();
    WrittenRow.of(data().resolve("hall.db")).forEach(row -> rows.put(row.id(), row));
    return rows;
  }

  /**
   * @param stored what the lost answer was about, if the request had been stored
   */
  private void note(Ledger.Request request, Answer answer, Optional<WrittenRow> stored) {
    if (request.path().endsWith("/tickets")) {
      assertThat(answer.status()).isEqualTo(201);
      ledger.issued.add(new Ledger.Issued(answer.text("ticket"), answer.text("number")));
    } else if (request.path().endsWith("/next")) {
      assertThat(answer.status()).as("called or refused").isIn(200, 409);
      stored.ifPresent(
          row ->
              assertThat(answer.json().path("ticket").path("ticket").asText())
                  .as("the ticket that the lost answer was about")
                  .isEqualTo(row.events().get(0).get("ticket").asText()));
    }
  }
}

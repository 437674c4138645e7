package org.bancheng.demo.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hub.journal.JournalVerifier;
import org.bancheng.hub.journal.SqliteJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hub in a process of its own is killed in the middle of its work, again and again, and never
 * breaks a promise.
 */
class HubKilledTest {
  private static final int KILLS = 20;
  private static final int LONGEST_WORK_MS = 400;
  private static final List<String> COUNTERS = List.of("1", "2", "3", "4");

  private final Random random = new Random(20261122);
  private final Ledger ledger = new Ledger();

  @TempDir private Path folder;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void keepsEveryPromiseThroughTwentyKills() throws Exception {
    Path data = Files.createDirectory(folder.resolve("hub"));
    HubProcess hub = new HubProcess(data);
    hub.start();
    try (KioskClient kiosk = new KioskClient(hub.brokerPort(), ledger)) {
      List<Runnable> clients = new ArrayList<>();
      clients.add(kiosk);
      String cookie = hub.signIn();
      for (String counter : COUNTERS) {
        open(hub, cookie, counter);
        clients.add(new DeskClient(hub, ledger, cookie, counter));
      }
      for (int kill = 1; kill <= KILLS; kill++) {
        workUntilKilled(hub, clients);
        assertThat(JournalVerifier.verify(data.resolve("hall.db")).fault()).isEmpty();
        compareWithJournal(data);
        hub.start();
      }
    } finally {
      hub.kill();
    }
    assertThat(ledger.tickets()).hasSizeGreaterThan(10 * KILLS);
    assertThat(ledger.calls()).hasSizeGreaterThan(KILLS);
  }

  private void workUntilKilled(HubProcess hub, List<Runnable> clients) throws InterruptedException {
    List<Thread> threads = clients.stream().map(Thread::new).toList();
    threads.forEach(Thread::start);
    Thread.sleep(50 + random.nextInt(LONGEST_WORK_MS));
    hub.kill();
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void open(HubProcess hub, String cookie, String counter)
      throws IOException, InterruptedException {
    URI uri = hub.uri("/api/v1/counters/" + counter + "/open");
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Cookie", cookie)
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
  }

  /** The hub is dead: its file alone must hold every promise, each once. */
  private void compareWithJournal(Path data) {
    Map<UUID, String> numbers = new HashMap<>();
    Map<UUID, String> counters = new HashMap<>();
    try (SqliteJournal journal = new SqliteJournal(data.resolve("hall.db"))) {
      journal.replayDay(row -> row.events().forEach(event -> note(event, numbers, counters)));
    }
    Set<String> distinct = new HashSet<>(numbers.values());
    assertThat(distinct).as("no number twice").hasSameSizeAs(numbers.values());
    assertThat(numbers)
        .as("every promised ticket is on disk")
        .containsAllEntriesOf(ledger.tickets());
    assertThat(counters).as("every promised call is on disk").containsAllEntriesOf(ledger.calls());
  }

  private static void note(HallEvent event, Map<UUID, String> numbers, Map<UUID, String> counters) {
    if (event instanceof HallEvent.TicketIssued issued) {
      assertThat(numbers.put(issued.ticket().value(), issued.number().toString()))
          .as("each ticket is issued once")
          .isNull();
    } else if (event instanceof HallEvent.TicketCalled called) {
      assertThat(counters.put(called.ticket().value(), called.counter().value()))
          .as("each ticket is called to one counter")
          .isNull();
    }
  }
}

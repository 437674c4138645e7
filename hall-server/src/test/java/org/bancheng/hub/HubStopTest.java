package org.bancheng.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.net.Listener.patiently;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hub.net.Answer;
import org.bancheng.hub.net.Browser;
import org.bancheng.hub.net.Listener;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** A hub that is told to stop in the middle of the work first finishes what it has begun. */
class HubStopTest {
  private static final Pattern SEQUENCE = Pattern.compile("\"sequence\":(\\d+)");

  @TempDir Path data;

  private final AtomicInteger issued = new AtomicInteger();
  private final AtomicInteger called = new AtomicInteger();
  private final List<Thread> people = new ArrayList<>();

  @RepeatedTest(3)
  void answersAndTellsWhatItHasStored() throws InterruptedException {
    Hub hub = hub();
    try (Listener listener = new Listener(hub.brokerPort(), "hall/demo/board/+/call", STATUS)) {
      for (int i = 0; i < 4; i++) {
        begin(() -> issues(admin(hub)));
      }
      for (String counter : List.of("1", "2", "3", "4")) {
        begin(() -> calls(admin(hub), counter));
      }
      patiently().until(() -> called.get() > 50 && issued.get() > 50);
      hub.close();
      for (Thread each : people) {
        each.join();
      }
      patiently().until(() -> listener.on(STATUS).size() > 1);
      try (Hub again = hub()) {
        assertThat(issued.get()).as("numbers answered").isEqualTo(tickets(again));
        assertThat(called.get()).as("calls answered").isEqualTo((int) calls(again));
        assertThat(told(listener)).as("calls told").hasSize(called.get());
      }
    }
  }

  private static final String STATUS = "hall/demo/hub/status";

  private Hub hub() {
    return new Hub(new HubSettings(DemoHall.plan(), data, "127.0.0.1", 0, 0), Clock.systemUTC());
  }

  private static Browser admin(Hub hub) {
    Browser browser = new Browser(hub.webPort());
    browser.signIn(hub.users().get(0).user(), hub.users().get(0).pin());
    return browser;
  }

  private void begin(Runnable work) {
    Thread thread = new Thread(work);
    people.add(thread);
    thread.start();
  }

  private void issues(Browser desk) {
    while (goesOn(desk, "/api/v1/tickets", "{\"service\":\"A\"}", 201, issued)) {
      Thread.yield();
    }
  }

  private void calls(Browser desk, String counter) {
    String path = "/api/v1/counters/" + counter;
    goesOn(desk, path + "/open", "", 200, new AtomicInteger());
    while (goesOn(desk, path + "/next", "", 200, called)) {
      goesOn(desk, path + "/finish", "", 200, new AtomicInteger());
    }
  }

  /** Whether the hub still works: 409 says that nobody waits just now. */
  private static boolean goesOn(
      Browser desk, String path, String body, int good, AtomicInteger count) {
    try {
      Answer answer = desk.post(path, body);
      if (answer.status() == good) {
        count.incrementAndGet();
      }
      return answer.status() == good || answer.status() == 409;
    } catch (Browser.NoAnswer e) {
      return false;
    }
  }

  private static long calls(Hub hub) {
    return hub.loop().read((state, changes) -> state.lastSequence(new ZoneName("a"))).join();
  }

  private static int tickets(Hub hub) {
    return hub.loop().read((state, changes) -> state.tickets().size()).join();
  }

  private static Set<Long> told(Listener listener) {
    return listener.heard().stream()
        .filter(it -> it.topic().endsWith("/call"))
        .map(it -> SEQUENCE.matcher(it.text()))
        .filter(Matcher::find)
        .map(it -> Long.parseLong(it.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

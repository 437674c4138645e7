package org.bancheng.hub.web;

import java.nio.file.Path;
import java.time.Clock;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hub.Hub;
import org.bancheng.hub.HubSettings;
import org.openqa.selenium.chrome.ChromeDriver;

/** A real hub with the demo hall, a clerk's page before it, and a witness beside it. */
final class ConsoleHall implements AutoCloseable {
  private final Path data;
  private final HallPlan plan;
  private final Clock clock;
  private final ConsolePage page;
  private final ConsoleWitness witness;
  private final int port;
  private Hub hub;

  ConsoleHall(Path data, ChromeDriver browser) {
    this(data, browser, DemoHall.plan(), Clock.systemUTC());
  }

  ConsoleHall(Path data, ChromeDriver browser, HallPlan plan, Clock clock) {
    this.data = data;
    this.plan = plan;
    this.clock = clock;
    this.hub = hub(0);
    this.port = hub.webPort();
    this.page = new ConsolePage(browser, port);
    this.witness = new ConsoleWitness(port, "admin", pin("admin"));
  }

  private Hub hub(int webPort) {
    return new Hub(new HubSettings(plan, data, "127.0.0.1", webPort, 0), clock);
  }

  ConsolePage page() {
    return page;
  }

  ConsoleWitness witness() {
    return witness;
  }

  String pin(String user) {
    return hub.users().stream()
        .filter(it -> it.user().equals(user))
        .map(it -> it.pin())
        .findFirst()
        .orElseThrow();
  }

  /** A clerk signs in and chooses a counter, which is closed. */
  void sitDownAt(String counter) {
    page.open("/");
    page.signIn("clerk3", pin("clerk3"));
    page.awaitState("CHOOSING");
    page.choose(counter);
    page.awaitState("CLOSED");
  }

  /** The clerk has opened counter 3; A001, C001 and D001 wait. */
  void sitDownWithThreeWaiting() {
    sitDownAt("3");
    witness.act("3", "open");
    witness.issue("A");
    witness.issue("C");
    witness.issue("D");
    page.awaitState("FREE");
    page.awaitThere("tr[data-number=D001]");
  }

  void stop() {
    hub.close();
  }

  /** The hub is back under its old address, with its old data. */
  void startAgain() {
    hub = hub(port);
  }

  @Override
  public void close() {
    hub.close();
  }
}

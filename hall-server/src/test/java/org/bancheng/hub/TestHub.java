package org.bancheng.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.Role;
import org.bancheng.hall.plan.StaffPlan;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.Stage;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.loop.Order;
import org.bancheng.hub.net.Browser;
import org.bancheng.hub.net.Listener;
import org.bancheng.hub.net.MovableClock;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real hub on free ports, one per test class, on a Monday at nine. Before each test all counters
 * are closed and nobody waits; what was before stays in the journal, numbers go on.
 */
public final class TestHub implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final HallPlan plan;
  private final MovableClock clock;
  private final Map<String, Browser> signedIn = new HashMap<>();
  private Path data;
  private Hub hub;

  public TestHub() {
    this(DemoHall.plan(), "2026-11-23T01:00:00Z");
  }

  /** Another hall, with the users of {@link #plan}, at another time. */
  public TestHub(HallPlan hall, String now) {
    plan = hall.withStaff(plan().staff());
    clock = new MovableClock(now);
  }

  /** The demo hall with one user of each role. */
  public static HallPlan plan() {
    return DemoHall.plan()
        .withStaff(
            List.of(
                new StaffPlan("admin", Role.ADMIN),
                new StaffPlan("manager", Role.MANAGER),
                new StaffPlan("guide", Role.GUIDE),
                new StaffPlan("clerk1", Role.CLERK)));
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    data = Files.createTempDirectory("hub-test");
    hub = new Hub(new HubSettings(plan, data, "127.0.0.1", 0, 0), clock);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    for (Counter counter : loop().view().counters()) {
      counter.ticketInHand().ifPresent(it -> gives(finish(counter)));
      gives(new CounterCommand.CloseCounter(counter.id()));
    }
    waiting().forEach(it -> gives(new TicketCommand.CancelTicket(it)));
  }

  private static HallCommand finish(Counter counter) {
    return new CounterCommand.FinishService(counter.id(), Optional.empty());
  }

  private List<TicketId> waiting() {
    return loop()
        .read(
            (state, changes) ->
                state.tickets().stream()
                    .filter(it -> it.stage() instanceof Stage.Waiting)
                    .map(it -> it.id())
                    .toList())
        .join();
  }

  /** Something that the hall is told directly. */
  public void gives(HallCommand command) {
    loop().submit(new Order(new CommandId(UUID.randomUUID()), "test", command)).join();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    hub.close();
    try (Stream<Path> files = Files.walk(data)) {
      files.sorted(Comparator.reverseOrder()).forEach(TestHub::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public MovableClock clock() {
    return clock;
  }

  public HallLoop loop() {
    return hub.loop();
  }

  public Hub hub() {
    return hub;
  }

  public Path data() {
    return data;
  }

  public Browser stranger() {
    return new Browser(hub.webPort());
  }

  /** The same session each time. */
  public Browser as(String user) {
    return signedIn.computeIfAbsent(user, this::signIn);
  }

  private Browser signIn(String user) {
    Browser browser = stranger();
    browser.signIn(user, pin(user));
    return browser;
  }

  public String pin(String user) {
    return hub.users().stream()
        .filter(it -> it.user().equals(user))
        .map(it -> it.pin())
        .findFirst()
        .orElseThrow();
  }

  public Listener listener(String... filters) {
    return new Listener(hub.brokerPort(), filters);
  }
}

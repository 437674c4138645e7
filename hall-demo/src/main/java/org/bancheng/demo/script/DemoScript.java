package org.bancheng.demo.script;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.state.ShownCall;
import org.bancheng.hall.state.Ticket;
import org.bancheng.hub.Hub;
import org.bancheng.hub.loop.HallView;

/**
 * Ten visits: each citizen takes a number at the kiosk, with a card or without; a little later a
 * counter calls, starts, finishes. The plan's last counter is worked by its GPIO button, the others
 * over HTTP.
 */
public final class DemoScript {
  private static final List<String> CARDS =
      List.of("citizen", "longterm", "elderly", "", "J", "I", "Y", "", "", "");
  private static final int VISITS = 10;
  private static final int WAIT_IN_HALL = 3;
  private static final long PATIENCE_MS = 20_000;
  private static final long LOOK_MS = 20;

  /** Longer than a button's guard against a trembling finger. */
  private static final long BETWEEN_PRESSES_MS = 500;

  private final Hub hub;
  private final KioskFinger kiosk;
  private final Runnable lastCounterButton;
  private final StaffDesk staff;
  private final List<TicketId> taken = new ArrayList<>();
  private final Set<TicketId> served = new HashSet<>();
  private final List<VisitTable.Row> rows = new ArrayList<>();

  /**
   * @param lastCounterButton a short press of the button at the plan's last counter
   */
  public DemoScript(Hub hub, KioskFinger kiosk, Runnable lastCounterButton)
      throws IOException, InterruptedException {
    this.hub = hub;
    this.kiosk = kiosk;
    this.lastCounterButton = lastCounterButton;
    this.staff = new StaffDesk(hub.webPort(), hub.users().get(0));
  }

  /** Plays all visits and prints the table; takes about half a minute. */
  public void play() throws IOException, InterruptedException, TimeoutException {
    for (CounterPlan counter : hub.plan().counters()) {
      staff.step(counter.counter().value(), "open");
    }
    for (int i = 0; i < VISITS; i++) {
      taken.add(kiosk.takeNumber(citizen(i)));
      if (i >= WAIT_IN_HALL) {
        serveOne();
      }
    }
    while (rows.size() < VISITS) {
      serveOne();
    }
    new VisitTable(hub.plan().timezone()).print(rows, System.out);
  }

  private Citizen citizen(int index) {
    List<ServicePlan> services = hub.plan().services();
    String service = services.get(index % services.size()).service().value();
    String card = CARDS.get(index % CARDS.size());
    return card.isEmpty() ? Citizen.withoutCard(service) : Citizen.of(service, card);
  }

  /** At a counter of the one who came first; who is called there is the hall's choice. */
  private void serveOne() throws IOException, InterruptedException, TimeoutException {
    TicketId first = taken.stream().filter(it -> !served.contains(it)).findFirst().orElseThrow();
    CounterPlan counter = counterFor(ticket(first));
    boolean byButton = counter.equals(hub.plan().counters().get(hub.plan().counters().size() - 1));
    step(byButton, counter, "next");
    TicketId called = inHand(counter);
    Optional<Duration> seen = awaitSeen(counter, ticket(called));
    step(byButton, counter, "start");
    staff.step(counter.counter().value(), "finish");
    served.add(called);
    rows.add(new VisitTable.Row(ticket(called), seen));
  }

  private TicketId inHand(CounterPlan counter) {
    return hub.loop().view().counters().stream()
        .filter(it -> it.id().equals(counter.counter()))
        .flatMap(it -> it.ticketInHand().stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody was called to " + counter.name()));
  }

  /**
   * The last counter that serves it, so that a service of its own goes to the counter with the
   * button.
   */
  private CounterPlan counterFor(Ticket ticket) {
    List<CounterPlan> serving =
        hub.plan().counters().stream()
            .filter(counter -> counter.services().contains(ticket.service()))
            .toList();
    return serving.get(rows.size() % serving.size());
  }

  private void step(boolean byButton, CounterPlan counter, String step)
      throws IOException, InterruptedException, TimeoutException {
    long before = hub.loop().view().seq();
    if (byButton) {
      Thread.sleep(BETWEEN_PRESSES_MS);
      lastCounterButton.run();
      await(step + " by the button of " + counter.name(), () -> hub.loop().view().seq() > before);
    } else {
      staff.step(counter.counter().value(), step);
    }
  }

  private Optional<Duration> awaitSeen(CounterPlan counter, Ticket ticket)
      throws InterruptedException, TimeoutException {
    HallView view = hub.loop().view();
    long sequence =
        view.callsOf(counter.zone()).newestFirst().stream()
            .filter(call -> call.number().equals(ticket.number()))
            .map(ShownCall::sequence)
            .findFirst()
            .orElseThrow();
    await(
        ticket.number() + " on the board",
        () -> hub.receipts().untilSeen(counter.zone(), sequence).isPresent());
    return hub.receipts().untilSeen(counter.zone(), sequence);
  }

  private Ticket ticket(TicketId id) {
    return hub.loop().read((state, changes) -> state.ticket(id)).join().orElseThrow();
  }

  static void await(String what, BooleanSupplier done)
      throws InterruptedException, TimeoutException {
    long end = System.nanoTime() + PATIENCE_MS * 1_000_000;
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new TimeoutException("the script waited in vain for: " + what);
      }
      Thread.sleep(LOOK_MS);
    }
  }
}

package org.bancheng.hub.web;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.plan.Role;
import org.bancheng.hub.bus.Wording;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.loop.HallView;
import org.bancheng.hub.loop.Outcome;
import org.bancheng.hub.staff.StaffMember;

/** What a clerk does at a counter. */
final class CounterRoutes {
  private static final int LONGEST_PARKING_MINUTES = 240;

  private final StaffSession session;
  private final Orders orders;
  private final Seats seats;
  private final HallWriter hall;
  private final Wording wording;
  private final HallLoop loop;

  private interface CounterStep {
    CounterCommand of(CounterId counter, JsonBody body);
  }

  private interface Answer {
    Object of(CounterId counter, Outcome.Done done);
  }

  CounterRoutes(
      StaffSession session, Orders orders, HallWriter hall, Wording wording, HallLoop loop) {
    this.session = session;
    this.orders = orders;
    this.seats = new Seats(loop, orders);
    this.hall = hall;
    this.wording = wording;
    this.loop = loop;
  }

  void addTo(OrderDesk desk) {
    add(desk, "open", (c, body) -> new CounterCommand.OpenCounter(c), this::counter);
    add(desk, "close", (c, body) -> new CounterCommand.CloseCounter(c), this::counter);
    add(desk, "resume", (c, body) -> new CounterCommand.ResumeCounter(c), this::counter);
    add(
        desk,
        "pause",
        (c, body) -> new CounterCommand.PauseCounter(c, body.text("reason")),
        this::counter);
    add(desk, "next", (c, body) -> new CounterCommand.CallNext(c), this::called);
    addForTicket(desk, "recall", (c, body) -> new CounterCommand.Recall(c), this::ticket);
    addForTicket(desk, "start", (c, body) -> new CounterCommand.StartService(c), this::ticket);
    addForTicket(
        desk,
        "finish",
        (c, body) -> new CounterCommand.FinishService(c, body.optionalText("outcome")),
        this::ticket);
    addForTicket(desk, "no-show", (c, body) -> new CounterCommand.DeclareNoShow(c), this::ticket);
    addForTicket(
        desk, "park", (c, body) -> new CounterCommand.ParkTicket(c, minutes(body)), this::ticket);
    addForTicket(desk, "transfer", CounterRoutes::transfer, this::ticket);
    addForTicket(desk, "continue", CounterRoutes::goOn, this::ticket);
    addForTicket(
        desk,
        "hold",
        (c, body) -> new CounterCommand.PauseService(c, body.text("reason")),
        this::ticket);
    addForTicket(desk, "unhold", (c, body) -> new CounterCommand.ResumeService(c), this::ticket);
    desk.post("/api/v1/counters/{counter}/call", this::callOutOfOrder);
  }

  /** A manager's; who sits at the counter stays there. */
  private CompletableFuture<Reply> callOutOfOrder(OrderRequest order) {
    StaffMember by = session.require(order, Role.MANAGER);
    return give(order, by, CounterRoutes::outOfOrder, this::called);
  }

  private static CounterCommand outOfOrder(CounterId counter, JsonBody body) {
    return new CounterCommand.CallTicket(
        counter, TicketRoutes.ticketId(body.text("ticket")), body.text("reason"));
  }

  private static Optional<Duration> minutes(JsonBody body) {
    return body.optionalCount("minutes", LONGEST_PARKING_MINUTES).map(Duration::ofMinutes);
  }

  private static CounterCommand transfer(CounterId counter, JsonBody body) {
    Optional<ServiceId> service = body.optionalText("service").map(TicketRoutes::service);
    Optional<CounterId> to = body.optionalText("counter").map(CounterRoutes::counterId);
    if (service.isEmpty() && to.isEmpty()) {
      throw new Problem.Found(Problem.badField("service", "name a service or a counter"));
    }
    return new CounterCommand.TransferTicket(
        counter,
        new CounterCommand.TransferTicket.Goal(service, to),
        body.optionalFlag("keepPlace").orElse(true),
        Optional.empty());
  }

  /** This step is done; the visit goes on at another service, by its first arrival. */
  private static CounterCommand goOn(CounterId counter, JsonBody body) {
    return new CounterCommand.TransferTicket(
        counter,
        CounterCommand.TransferTicket.Goal.service(TicketRoutes.service(body.text("service"))),
        true,
        Optional.of(body.optionalText("outcome").orElse("done")));
  }

  private static CounterId counterId(String text) {
    try {
      return new CounterId(text);
    } catch (IllegalArgumentException e) {
      throw new Problem.Found(Problem.badField("counter", "counter must be a counter's id"));
    }
  }

  /** A page that names the ticket it shows never meets the next person with it. */
  private void addForTicket(OrderDesk desk, String step, CounterStep command, Answer answer) {
    add(
        desk,
        step,
        (counter, body) -> {
          CounterCommand order = command.of(counter, body);
          return body.optionalText("ticket")
              .map(TicketRoutes::ticketId)
              .<CounterCommand>map(meant -> new CounterCommand.StepForTicket(meant, order))
              .orElse(order);
        },
        answer);
  }

  private void add(OrderDesk desk, String step, CounterStep command, Answer answer) {
    desk.post(
        "/api/v1/counters/{counter}/" + step,
        order -> {
          StaffMember by = session.require(order, Role.CLERK);
          CompletableFuture<Reply> reply = give(order, by, command, answer);
          seats.sits(by, counterId(order));
          return reply;
        });
  }

  private CompletableFuture<Reply> give(
      OrderRequest order, StaffMember by, CounterStep command, Answer answer) {
    CounterId counter = counterId(order);
    JsonBody body = order.json();
    return orders.give(
        order,
        by,
        id -> command.of(counter, body),
        done -> Reply.json(200, answer.of(counter, done)));
  }

  private CounterId counterId(OrderRequest order) {
    String text = order.parameter("counter");
    return loop.view().counters().stream()
        .map(counter -> counter.id())
        .filter(id -> id.value().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new Problem.Found(
                    Problem.of(404, "UNKNOWN_COUNTER", "no such counter in this hall")));
  }

  private Object counter(CounterId id, Outcome.Done done) {
    HallView view = loop.view();
    return view.counters().stream()
        .filter(counter -> counter.id().equals(id))
        .findFirst()
        .map(counter -> hall.counter(counter, view))
        .orElseThrow();
  }

  private Object called(CounterId id, Outcome.Done done) {
    return Map.of("ticket", ticket(id, done));
  }

  private Object ticket(CounterId id, Outcome.Done done) {
    return TicketJson.of(TicketRoutes.ticketOf(done), wording);
  }
}

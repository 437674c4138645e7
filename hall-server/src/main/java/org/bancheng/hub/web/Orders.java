package org.bancheng.hub.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.Uuid7;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.loop.Order;
import org.bancheng.hub.loop.Outcome;
import org.bancheng.hub.staff.StaffMember;

/** Gives staff's commands to the hall loop. Any thread. */
final class Orders {
  private static final long PATIENCE_S = 10;
  private static final int LONGEST_KEY = 255;

  static final Problem NOT_STORED =
      Problem.of(503, "NOT_STORED", "the hub could not store this; repeat it with the same key");

  static final Problem CLOSING =
      Problem.of(503, "CLOSING", "the hub is closing; repeat this with the same key");

  private final HallLoop loop;
  private final Clock clock;
  private final RandomGenerator random;
  private final Executor answerers;

  /**
   * @param answerers write answers, so that the hall loop does not have to
   */
  Orders(HallLoop loop, Clock clock, RandomGenerator random, Executor answerers) {
    this.loop = loop;
    this.clock = clock;
    this.random = random;
    this.answerers = answerers;
  }

  /**
   * Returns at once; what it returns comes when the order is stored: what {@code render} makes of
   * it, or 409 if the rules refuse, 503 if it could not be stored.
   */
  CompletableFuture<Reply> give(
      OrderRequest request,
      StaffMember by,
      Function<CommandId, HallCommand> command,
      Function<Outcome.Done, Reply> render) {
    CommandId id = id(request, by);
    return loop.submit(new Order(id, "staff:" + by.user(), command.apply(id)))
        .handleAsync((outcome, fault) -> reply(Optional.ofNullable(outcome), render), answerers);
  }

  /** Orders something that nobody waits for. */
  void tell(StaffMember by, HallCommand command) {
    loop.submit(new Order(newId(), "staff:" + by.user(), command));
  }

  private static Reply reply(Optional<Outcome> outcome, Function<Outcome.Done, Reply> render) {
    try {
      return outcome.map(it -> reply(it, render)).orElseGet(NOT_STORED::reply);
    } catch (Problem.Found found) {
      return found.problem().reply();
    }
  }

  private static Reply reply(Outcome outcome, Function<Outcome.Done, Reply> render) {
    return outcome instanceof Outcome.Refused refused
        ? Problem.refused(refused).reply()
        : render.apply((Outcome.Done) outcome);
  }

  /** The same key of the same user on the same path always makes the same id. */
  private CommandId id(OrderRequest request, StaffMember by) {
    String key = request.header("Idempotency-Key").orElse("");
    if (key.isBlank()) {
      return newId();
    }
    if (key.length() > LONGEST_KEY) {
      throw new Problem.Found(
          Problem.badField("Idempotency-Key", "the key is longer than " + LONGEST_KEY));
    }
    String name = by.user() + "\n" + request.path() + "\n" + key;
    return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  private CommandId newId() {
    return new CommandId(Uuid7.of(clock.instant(), random));
  }

  static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.get(PATIENCE_S, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new Problem.Found(NOT_STORED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem.Found(CLOSING);
    }
  }
}

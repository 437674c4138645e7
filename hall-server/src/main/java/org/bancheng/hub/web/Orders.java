package org.bancheng.hub.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.Uuid7;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.loop.Order;
import org.bancheng.hub.loop.Outcome;
import org.bancheng.hub.staff.StaffMember;

/** Gives staff's commands to the hall loop and waits until they are stored, ten seconds at most. */
final class Orders {
  private static final long PATIENCE_S = 10;
  private static final int LONGEST_KEY = 255;

  private static final Problem NOT_STORED =
      Problem.of(503, "NOT_STORED", "the hub could not store this; repeat it with the same key");

  private final HallLoop loop;
  private final Clock clock;
  private final RandomGenerator random;
  private final Executor answerers;

  /**
   * @param answerers write answers, so that neither the hall loop nor a waiting request thread has
   *     to
   */
  Orders(HallLoop loop, Clock clock, RandomGenerator random, Executor answerers) {
    this.loop = loop;
    this.clock = clock;
    this.random = random;
    this.answerers = answerers;
  }

  /**
   * Returns at once; the request is answered when the order is stored: by {@code render}, or with
   * 409 if the rules refuse, 503 if it could not be stored.
   */
  void give(
      Context http,
      StaffMember by,
      Function<CommandId, HallCommand> command,
      Consumer<Outcome.Done> render) {
    CommandId id = id(http, by);
    CompletableFuture<Outcome> answer =
        loop.submit(new Order(id, "staff:" + by.user(), command.apply(id)));
    http.future(
        () ->
            answer.handleAsync(
                (outcome, fault) -> answer(http, Optional.ofNullable(outcome), render), answerers));
  }

  private static Context answer(
      Context http, Optional<Outcome> outcome, Consumer<Outcome.Done> render) {
    try {
      if (outcome.isEmpty()) {
        NOT_STORED.send(http);
      } else if (outcome.get() instanceof Outcome.Refused refused) {
        Problem.refused(refused).send(http);
      } else if (outcome.get() instanceof Outcome.Done done) {
        render.accept(done);
      }
    } catch (Problem.Found found) {
      found.problem().send(http);
    }
    return http;
  }

  /** The same key of the same user on the same path always makes the same id. */
  private CommandId id(Context http, StaffMember by) {
    String key = http.header("Idempotency-Key");
    if (key == null || key.isBlank()) {
      return new CommandId(Uuid7.of(clock.instant(), random));
    }
    if (key.length() > LONGEST_KEY) {
      throw new Problem.Found(
          Problem.badField("Idempotency-Key", "the key is longer than " + LONGEST_KEY));
    }
    String name = by.user() + "\n" + http.path() + "\n" + key;
    return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.get(PATIENCE_S, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new Problem.Found(NOT_STORED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem.Found(Problem.of(503, "CLOSING", "the hub is closing"));
    }
  }
}

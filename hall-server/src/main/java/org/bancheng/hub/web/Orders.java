package org.bancheng.hub.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
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

/** Gives staff's commands to the hall loop and waits until they are stored, ten seconds at most. */
final class Orders {
  private static final long PATIENCE_S = 10;
  private static final int LONGEST_KEY = 255;

  private final HallLoop loop;
  private final Clock clock;
  private final RandomGenerator random;

  Orders(HallLoop loop, Clock clock, RandomGenerator random) {
    this.loop = loop;
    this.clock = clock;
    this.random = random;
  }

  /**
   * @throws Problem.Found with 409 if the rules refuse, 503 if it could not be stored
   */
  Outcome.Done give(Context http, StaffMember by, Function<CommandId, HallCommand> command) {
    CommandId id = id(http, by);
    Outcome outcome = await(loop.submit(new Order(id, "staff:" + by.user(), command.apply(id))));
    if (outcome instanceof Outcome.Refused refused) {
      throw new Problem.Found(Problem.refused(refused));
    }
    return (Outcome.Done) outcome;
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
      throw new Problem.Found(
          Problem.of(
              503, "NOT_STORED", "the hub could not store this; repeat it with the same key"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem.Found(Problem.of(503, "CLOSING", "the hub is closing"));
    }
  }
}

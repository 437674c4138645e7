package org.bancheng.hub;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Uuid7;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.loop.HallView;
import org.bancheng.hub.loop.Order;

/**
 * Begins the next hall day: after midnight in the hall's time zone as soon as no counter has
 * anybody in hand, at four o'clock in any case. A clock that goes back begins nothing. Also lets
 * happen what time brings: parked tickets return, unclaimed appointments are released.
 */
final class DayKeeper {
  private static final LocalTime AT_LATEST = LocalTime.of(4, 0);

  private final HallPlan plan;
  private final HallLoop loop;
  private final Clock clock;
  private final RandomGenerator random;

  DayKeeper(HallPlan plan, HallLoop loop, Clock clock, RandomGenerator random) {
    this.plan = plan;
    this.loop = loop;
    this.clock = clock;
    this.random = random;
  }

  /**
   * Looks at the clock; to be called every few seconds. Returns when a new day, if due, is stored.
   */
  void look() {
    dueDay().ifPresent(this::begin);
    Optional<Instant> due = loop.read((state, changes) -> state.nextDue()).join();
    if (due.filter(it -> !it.isAfter(clock.instant())).isPresent()) {
      submit(new HallCommand.PassTime());
    }
  }

  private Optional<HallDay> dueDay() {
    ZonedDateTime now = clock.instant().atZone(plan.timezone());
    HallDay today = new HallDay(now.toLocalDate());
    HallView view = loop.view();
    boolean later = view.day().map(today::isAfter).orElse(true);
    boolean quiet = view.inHand().isEmpty() || !now.toLocalTime().isBefore(AT_LATEST);
    return later && (quiet || view.day().isEmpty()) ? Optional.of(today) : Optional.empty();
  }

  private void begin(HallDay day) {
    submit(new HallCommand.StartDay(day));
  }

  private void submit(HallCommand command) {
    CommandId id = new CommandId(Uuid7.of(clock.instant(), random));
    loop.submit(new Order(id, "hub", command)).join();
  }
}

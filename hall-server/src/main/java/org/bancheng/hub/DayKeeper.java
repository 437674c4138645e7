package org.bancheng.hub;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Uuid7;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.day.DueDay;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.rules.DueEvents;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.loop.HallView;
import org.bancheng.hub.loop.Order;

/**
 * Begins the next hall day when it is due, so that boards and pages do not show yesterday until
 * somebody does something. The first order of a later day begins it as well ({@code
 * org.bancheng.hub.loop}). Also lets happen what time brings: parked tickets return, unclaimed
 * appointments are released.
 */
final class DayKeeper {
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
    Instant now = clock.instant();
    if (loop.read((state, changes) -> !DueEvents.of(state, now).isEmpty()).join()) {
      submit(new DayCommand.PassTime());
    }
  }

  private Optional<HallDay> dueDay() {
    HallView view = loop.view();
    return DueDay.of(plan.timezone(), view.day(), !view.inHand().isEmpty(), clock.instant());
  }

  private void begin(HallDay day) {
    submit(new DayCommand.StartDay(day));
  }

  private void submit(HallCommand command) {
    CommandId id = new CommandId(Uuid7.of(clock.instant(), random));
    loop.submit(new Order(id, "hub", command)).join();
  }
}

package org.bancheng.demo.simulate;

import org.bancheng.demo.simulate.law.HallLaws;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.day.DueDay;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hub.loop.HallView;
import org.bancheng.hub.loop.Order;

/** What a hub does by itself: begins a new day when its clock says so, lets time pass. */
final class HubKeeper {
  private static final long EVERY_MS = 30_000;

  private final HallPlan plan;
  private final SimulatedHub hub;
  private final HallLaws laws;
  private final Dice dice;

  HubKeeper(HallPlan plan, SimulatedHub hub, HallLaws laws, Dice dice) {
    this.plan = plan;
    this.hub = hub;
    this.laws = laws;
    this.dice = dice;
  }

  void start(Timeline timeline) {
    timeline.every(EVERY_MS, this::look);
    look();
  }

  private void look() {
    hub.view().ifPresent(this::look);
  }

  private void look(HallView view) {
    boolean inHand = !view.inHand().isEmpty();
    DueDay.of(plan.timezone(), view.day(), inHand, hub.clock().now())
        .ifPresentOrElse(
            day -> order(new DayCommand.StartDay(day), () -> {}),
            () -> order(new DayCommand.PassTime(), () -> laws.today().timePassed(hub.lastNow())));
  }

  private void order(HallCommand command, Runnable then) {
    hub.receive(new Order(new CommandId(dice.uuid()), "hub", command), outcome -> then.run());
  }
}

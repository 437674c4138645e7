package org.bancheng.demo.simulate;

import java.util.function.UnaryOperator;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.Series;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.rules.HallRules;
import org.bancheng.hub.journal.Journal;
import org.bancheng.hub.loop.HubCore;

/**
 * What a simulated hall is made of. Tests take one protection away here and expect the laws to
 * notice.
 *
 * @param law the plan the laws go by
 * @param plan the plan the hub goes by
 * @param offline the series of a kiosk that is cut off
 */
record HallSetup(
    HallPlan law,
    HallPlan plan,
    HubCore.Rules rules,
    UnaryOperator<Journal> journal,
    OfflineSeries offline) {
  /** Which numbers a kiosk gives out without the hub. */
  interface OfflineSeries {
    Series of(ServiceId service, KioskId kiosk);
  }

  /** Everything as in a real hub. */
  static HallSetup standard() {
    HallPlan plan = SimulatedPlan.plan();
    return new HallSetup(
        plan, plan, HallRules::decide, UnaryOperator.identity(), SimulatedPlan::offlineSeries);
  }

  HallSetup withPlan(HallPlan other) {
    return new HallSetup(law, other, rules, journal, offline);
  }

  HallSetup withRules(HubCore.Rules other) {
    return new HallSetup(law, plan, other, journal, offline);
  }

  HallSetup withJournal(UnaryOperator<Journal> other) {
    return new HallSetup(law, plan, rules, other, offline);
  }

  HallSetup withOffline(OfflineSeries other) {
    return new HallSetup(law, plan, rules, journal, other);
  }
}

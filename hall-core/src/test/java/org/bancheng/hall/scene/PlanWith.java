package org.bancheng.hall.scene;

import java.util.List;
import java.util.Optional;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.HallPolicy;
import org.bancheng.hall.plan.NoShowPolicy;

/** A hall that answers one question otherwise than the usual one. */
public final class PlanWith {
  private PlanWith() {}

  public static HallPlan noShows(HallPlan plan, NoShowPolicy noShows) {
    return plan.with(plan.policy().with(noShows));
  }

  /** At most so many recalls. */
  public static NoShowPolicy recalls(int most) {
    return new NoShowPolicy(Optional.of(most), 0, 1, Optional.empty());
  }

  /** At least so many recalls before a no-show. */
  public static NoShowPolicy recallsBefore(int least) {
    return new NoShowPolicy(Optional.empty(), least, 1, Optional.empty());
  }

  /** So many returns, each behind so many people. */
  public static NoShowPolicy returns(int times, int behind) {
    return new NoShowPolicy(Optional.empty(), 0, times, Optional.of(behind));
  }

  /** One return, to the end of the line. */
  public static NoShowPolicy returnsToTheEnd() {
    return new NoShowPolicy(Optional.empty(), 0, 1, Optional.empty());
  }

  public static HallPlan pauseReasons(HallPlan plan, String... reasons) {
    HallPolicy usual = plan.policy();
    return plan.with(
        new HallPolicy(
            usual.priority(),
            usual.noShow(),
            usual.overflow(),
            usual.appointments(),
            usual.parkFor(),
            List.of(reasons),
            usual.thresholds()));
  }
}

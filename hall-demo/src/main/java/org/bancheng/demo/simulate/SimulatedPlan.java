package org.bancheng.demo.simulate;

import java.util.List;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.Series;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;

/** The demo's hall with three kiosks. */
final class SimulatedPlan {
  static final List<KioskId> KIOSKS =
      List.of(new KioskId("kiosk-k"), new KioskId("kiosk-l"), new KioskId("kiosk-m"));

  private SimulatedPlan() {}

  static HallPlan plan() {
    return DemoHall.plan().withKiosks(KIOSKS);
  }

  /** Service letter and kiosk letter: no other kiosk, and never the hub, makes such a number. */
  static Series offlineSeries(ServiceId service, KioskId kiosk) {
    char letter = Character.toUpperCase(kiosk.value().charAt(kiosk.value().length() - 1));
    return new Series(service.value() + letter);
  }
}

package org.bancheng.demo.simulate;

import java.time.Duration;
import java.util.List;
import org.bancheng.demo.simulate.law.PaperLaw;

/** What breaks on this day, and when: up to six things an hour. */
final class Faults {
  private static final long HOUR_MS = 3_600_000;

  private final Timeline timeline;
  private final Happenings happenings;
  private final Weather weather;
  private final SimulatedHub hub;
  private final List<KioskModel> kiosks;
  private final List<Wire> kioskWires;
  private final List<Wire> boardWires;
  private final PaperLaw papers;
  private final Dice dice;
  private int count;

  Faults(
      Timeline timeline,
      Happenings happenings,
      Weather weather,
      SimulatedHub hub,
      List<KioskModel> kiosks,
      List<Wire> kioskWires,
      List<Wire> boardWires,
      PaperLaw papers,
      Dice dice) {
    this.timeline = timeline;
    this.happenings = happenings;
    this.weather = weather;
    this.hub = hub;
    this.kiosks = kiosks;
    this.kioskWires = kioskWires;
    this.boardWires = boardWires;
    this.papers = papers;
    this.dice = dice;
  }

  void plan() {
    kiosks.forEach(this::startOff);
    long perDay = dice.between(0, 6 * Timeline.DOORS_CLOSE_MS / HOUR_MS + 1);
    for (long i = 0; i < perDay; i++) {
      timeline.after(dice.between(60_000, Timeline.DOORS_CLOSE_MS), this::happens);
    }
    if (dice.chance(0.2)) {
      timeline.after(dice.between(60_000, Timeline.DOORS_CLOSE_MS), () -> jump(Duration.ofDays(1)));
    }
  }

  /** Some kiosks' clocks are wrong from the start. */
  private void startOff(KioskModel kiosk) {
    if (dice.chance(0.3)) {
      kiosk.clock().jump(Duration.ofMinutes(dice.chance(0.5) ? 10 : -10));
    }
  }

  private void happens() {
    count++;
    switch ((int) dice.between(0, 11)) {
      case 0, 1, 2 -> hub.disk().cutPowerAfter((int) dice.between(0, 6));
      case 3 -> hub.powerOff();
      case 4 -> fullDisk();
      case 5, 6 -> cut(dice.pick(kioskWires), "a kiosk", dice.between(10_000, HOUR_MS));
      case 7 -> cut(dice.pick(boardWires), "a board", dice.between(5_000, HOUR_MS / 4));
      case 8 -> jump(Duration.ofHours(dice.chance(0.5) ? 1 : -1));
      case 9 -> dice.pick(kiosks).powerCut(papers);
      default -> noPaper(dice.pick(kiosks));
    }
  }

  private void fullDisk() {
    happenings.note("the hub's disk is full");
    hub.disk().fill(true);
    timeline.after(dice.between(1_000, 20_000), () -> hub.disk().fill(false));
  }

  private void cut(Wire wire, String whose, long forMs) {
    if (!wire.isCut()) {
      happenings.note(whose + " is cut off for " + Duration.ofMillis(forMs));
      wire.cut();
      timeline.after(forMs, wire::mend);
    }
  }

  private void jump(Duration by) {
    happenings.note("the hub's clock jumps by " + by);
    hub.clock().jump(by);
  }

  private void noPaper(KioskModel kiosk) {
    kiosk.tray().empty(true);
    timeline.after(dice.between(60_000, HOUR_MS / 3), () -> kiosk.tray().empty(false));
  }

  /** No more of this today; what is cut or full mends by itself. */
  void end() {
    weather.calmsDown();
    hub.disk().cutPowerAfter(Integer.MAX_VALUE);
  }

  int count() {
    return count;
  }
}

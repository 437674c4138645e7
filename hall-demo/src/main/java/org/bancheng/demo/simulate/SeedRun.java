package org.bancheng.demo.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bancheng.demo.simulate.law.BoardLaw;
import org.bancheng.demo.simulate.law.HallLaws;
import org.bancheng.demo.simulate.law.PaperLaw;
import org.bancheng.demo.simulate.law.Violation;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hub.journal.JournalEntry;

/** One hall day from one seed: eight hours with faults, then quiet until everything is done. */
final class SeedRun {
  private static final long QUIET_STEP_MS = 600_000;
  private static final int QUIET_STEPS = 60;
  private static final int BOARDS = 2;
  private static final int LATE_PEOPLE = 10;

  private final long seed;
  private final Dice dice;
  private final Timeline timeline = new Timeline();
  private final Weather weather = new Weather();
  private final Happenings happenings = new Happenings(timeline);
  private final HallLaws laws;
  private final PaperLaw papers;
  private final SimulatedHub hub;
  private final List<Wire> kioskWires = new ArrayList<>();
  private final List<KioskModel> kiosks = new ArrayList<>();
  private final List<ClerkModel> clerks = new ArrayList<>();
  private final List<BoardWatcher> boards = new ArrayList<>();
  private final Asker desk;
  private final Crowd crowd;
  private final Faults faults;

  SeedRun(long seed, int tickets, HallSetup setup) {
    this.seed = seed;
    this.dice = Dice.of(seed);
    this.laws = new HallLaws(setup.law());
    this.papers = new PaperLaw(laws, ticket -> kiosks.stream().anyMatch(it -> it.keeps(ticket)));
    this.hub = new SimulatedHub(setup, timeline, happenings, laws, dice.split());
    setup.law().kiosks().forEach(id -> kiosks.add(kiosk(id, setup)));
    this.desk = asker("staff:guide", wire());
    this.crowd = new Crowd(timeline, kiosks, desk, papers, dice.split());
    setup.law().counters().forEach(it -> clerks.add(clerk(it)));
    for (int i = 1; i <= BOARDS; i++) {
      boards.add(board(i));
    }
    this.faults =
        new Faults(
            timeline,
            happenings,
            weather,
            hub,
            kiosks,
            kioskWires,
            boards.stream().map(BoardWatcher::wire).toList(),
            papers,
            dice.split());
    begin(setup.law(), tickets);
  }

  private Wire wire() {
    return new Wire(timeline, weather, dice.split(), false);
  }

  private Asker asker(String name, Wire wire) {
    return new Asker(name, timeline, wire, hub);
  }

  private KioskModel kiosk(KioskId id, HallSetup setup) {
    Wire wire = wire();
    kioskWires.add(wire);
    PaperTray tray = new PaperTray(weather, dice.split());
    return new KioskModel(id, setup, timeline, hub, asker("kiosk:" + id, wire), tray, dice.split());
  }

  private ClerkModel clerk(CounterPlan counter) {
    Asker asker = asker("staff:clerk" + counter.counter(), wire());
    return new ClerkModel(counter, timeline, hub, asker, crowd, dice.split());
  }

  private BoardWatcher board(int number) {
    Wire wire = new Wire(timeline, weather, dice.split(), true);
    return new BoardWatcher(timeline, wire, new BoardLaw("board-" + number));
  }

  private void begin(HallPlan plan, int tickets) {
    hub.powerOn();
    new HubKeeper(plan, hub, laws, dice.split()).start(timeline);
    new BoardTeller(plan, hub, boards).start(timeline);
    clerks.forEach(ClerkModel::begin);
    crowd.come(tickets);
    faults.plan();
  }

  SeedReport run() {
    Optional<RuntimeException> broken = broken();
    return new SeedReport(
        seed, tickets(), faults.count(), hub.powerCuts(), broken, happenings.lines());
  }

  private int tickets() {
    return (int)
        laws.rows().stream()
            .flatMap(it -> it.events().stream())
            .filter(TicketEvent.TicketIssued.class::isInstance)
            .count();
  }

  private Optional<RuntimeException> broken() {
    try {
      day();
      quiet();
      evening();
      papers.allTold();
      return Optional.empty();
    } catch (RuntimeException broken) {
      return Optional.of(broken);
    }
  }

  private void day() {
    timeline.runUntil(Timeline.DOORS_CLOSE_MS);
    faults.end();
  }

  private void quiet() {
    int steps = 0;
    do {
      timeline.runUntil(timeline.now() + QUIET_STEP_MS);
    } while (!unfinished().isEmpty() && ++steps < QUIET_STEPS);
    Violation.must(unfinished().isEmpty(), "liveness", "still open at the end: " + unfinished());
  }

  /** The guide ends the day; who comes now gets no number, and nobody is left behind. */
  private void evening() {
    desk.ask(new CommandId(dice.uuid()), new DayCommand.CloseDay(), 3_000, outcome -> {});
    timeline.runUntil(timeline.now() + QUIET_STEP_MS);
    crowd.comeLate(LATE_PEOPLE);
    quiet();
  }

  private List<String> unfinished() {
    List<String> open = new ArrayList<>();
    kiosks.stream().filter(it -> !it.idle()).forEach(it -> open.add("a kiosk's outbox"));
    if (!laws.today().everybodyGone()) {
      open.add("people in the hall");
    }
    if (!desk.idle()) {
      open.add("the guide's desk");
    }
    boards.stream()
        .filter(it -> !it.lastCall().equals(Optional.of(laws.today().lastCall())))
        .forEach(it -> open.add("a board that shows " + it.lastCall()));
    return open;
  }

  /** All that the hub stored. */
  List<JournalEntry> journal() {
    return laws.rows();
  }
}

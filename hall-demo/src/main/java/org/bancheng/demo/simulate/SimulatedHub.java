package org.bancheng.demo.simulate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bancheng.demo.simulate.law.HallLaws;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hub.journal.JournalFault;
import org.bancheng.hub.loop.HallView;
import org.bancheng.hub.loop.HubCore;
import org.bancheng.hub.loop.Order;
import org.bancheng.hub.loop.Outcome;

/**
 * The hub's machine: power, a disk, a clock, and the product's own core stepped by the timeline.
 * Orders that wait together are decided together. While it is down it hears nothing; who asked asks
 * again.
 */
final class SimulatedHub {
  private record Asked(Order order, Consumer<Outcome> answer) {}

  private final HallSetup setup;
  private final Timeline timeline;
  private final Happenings happenings;
  private final HallLaws laws;
  private final Dice dice;
  private final NodeClock clock;
  private final SimulatedDisk disk = new SimulatedDisk();
  private final List<Consumer<List<HallEvent>>> listeners = new ArrayList<>();
  private final List<Asked> waiting = new ArrayList<>();
  private final Set<CommandId> noted = new HashSet<>();
  private Optional<HubCore> core = Optional.empty();
  private Instant lastNow = Instant.MIN;
  private int powerCuts;

  SimulatedHub(
      HallSetup setup, Timeline timeline, Happenings happenings, HallLaws laws, Dice dice) {
    this.setup = setup;
    this.timeline = timeline;
    this.happenings = happenings;
    this.laws = laws;
    this.dice = dice;
    this.clock = new NodeClock(timeline);
  }

  void powerOn() {
    SimulatedJournal journal = new SimulatedJournal(disk);
    laws.restarted(journal.rows());
    WatchedJournal watched = new WatchedJournal(setup.journal().apply(journal), laws::stored);
    HubCore started = new HubCore(setup.plan(), watched, setup.rules());
    laws.shows(started.view());
    core = Optional.of(started);
    happenings.note("hub up with " + journal.lastSeq() + " rows");
  }

  /** At once; the power comes back after a while. */
  void powerOff() {
    if (core.isPresent()) {
      powerCuts++;
      happenings.note("hub down");
      core = Optional.empty();
      waiting.clear();
      disk.powerLost(dice);
      timeline.after(dice.between(1_000, 90_000), this::powerOn);
    }
  }

  /** An order reaches the hub; {@code answer} is given when its outcome is on disk. */
  void receive(Order order, Consumer<Outcome> answer) {
    if (core.isEmpty()) {
      return;
    }
    if (waiting.isEmpty()) {
      timeline.after(dice.between(2, 15), this::work);
    }
    waiting.add(new Asked(order, answer));
  }

  private void work() {
    if (core.isPresent() && !waiting.isEmpty()) {
      List<Asked> asked = List.copyOf(waiting);
      waiting.clear();
      try {
        work(core.get(), asked);
      } catch (PowerCut cut) {
        powerOff();
      } catch (JournalFault fault) {
        happenings.note("hub could not store: " + fault.getMessage());
        core.get().readAgain();
      }
    }
  }

  private void work(HubCore hub, List<Asked> asked) {
    lastNow = clock.now();
    List<Outcome> outcomes = new ArrayList<>();
    asked.forEach(it -> outcomes.add(hub.decide(it.order(), lastNow)));
    List<HallEvent> events = hub.store();
    laws.shows(hub.view());
    listeners.forEach(it -> it.accept(events));
    for (int i = 0; i < asked.size(); i++) {
      Order order = asked.get(i).order();
      note(order, outcomes.get(i));
      laws.answered(order.id(), outcomes.get(i));
      asked.get(i).answer().accept(outcomes.get(i));
    }
  }

  /** A repetition of what was answered before is no news. */
  private void note(Order order, Outcome outcome) {
    if (!noted.add(order.id())) {
      return;
    }
    happenings.note(() -> order.by() + ' ' + order.command() + " -> " + cameOf(outcome));
  }

  private static String cameOf(Outcome outcome) {
    return outcome instanceof Outcome.Done done
        ? done.events().toString()
        : ((Outcome.Refused) outcome).reason().toString();
  }

  /** Is told what was stored. */
  void listen(Consumer<List<HallEvent>> listener) {
    listeners.add(listener);
  }

  /** Empty while it is down. */
  Optional<HallView> view() {
    return core.map(HubCore::view);
  }

  /** By which the newest orders were decided. */
  Instant lastNow() {
    return lastNow;
  }

  NodeClock clock() {
    return clock;
  }

  SimulatedDisk disk() {
    return disk;
  }

  int powerCuts() {
    return powerCuts;
  }
}

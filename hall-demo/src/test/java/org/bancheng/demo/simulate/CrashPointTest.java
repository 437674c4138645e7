package org.bancheng.demo.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bancheng.demo.simulate.law.HallLaws;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Holder;
import org.bancheng.hall.Paper;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.DayCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hub.loop.HubCore;
import org.bancheng.hub.loop.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One power cut at every step of the disk, one after the other, until a run has none. */
class CrashPointTest {
  private static final CounterId ONE = new CounterId("1");
  private static final Instant OPEN = NodeClock.DOORS_OPEN;

  private final HallSetup setup = HallSetup.standard();
  private final Dice ids = Dice.of(1);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aHubThatLosesPowerAtAnyStepOfItsDiskKeepsWhatItAnswered(long leftOver) {
    int steps = 0;
    while (losesPowerAt(steps, Dice.of(leftOver))) {
      steps++;
    }

    assertThat(steps).isGreaterThan(3 * commands().size());
  }

  /** Everybody repeats until there is an answer; false if the day was over before the cut. */
  private boolean losesPowerAt(int step, Dice leftOver) {
    HallLaws laws = new HallLaws(setup.law());
    SimulatedDisk disk = new SimulatedDisk();
    HubCore hub = powerOn(disk, laws);
    disk.cutPowerAfter(step);
    boolean cut = false;
    Instant now = OPEN;
    for (Order order : orders()) {
      now = now.plusSeconds(60);
      while (!answers(hub, order, now, laws)) {
        cut = true;
        disk.powerLost(leftOver);
        hub = powerOn(disk, laws);
      }
    }
    assertThat(laws.rows()).hasSize(orders().size());
    return cut;
  }

  private HubCore powerOn(SimulatedDisk disk, HallLaws laws) {
    SimulatedJournal journal = new SimulatedJournal(disk);
    laws.restarted(journal.rows());
    HubCore hub =
        new HubCore(setup.plan(), new WatchedJournal(journal, laws::stored), setup.rules());
    laws.shows(hub.view());
    return hub;
  }

  private static boolean answers(HubCore hub, Order order, Instant now, HallLaws laws) {
    try {
      var outcome = hub.decide(order, now);
      hub.store();
      laws.answered(order.id(), outcome);
      return true;
    } catch (PowerCut cut) {
      return false;
    }
  }

  private final List<HallCommand> commands = new ArrayList<>();
  private final List<Order> orders = new ArrayList<>();

  private List<Order> orders() {
    if (orders.isEmpty()) {
      commands().forEach(it -> orders.add(new Order(new CommandId(ids.uuid()), "test", it)));
    }
    return orders;
  }

  private List<HallCommand> commands() {
    if (commands.isEmpty()) {
      TicketId first = new TicketId(ids.uuid());
      TicketId second = new TicketId(ids.uuid());
      commands.add(new DayCommand.StartDay(new HallDay(LocalDate.of(2026, 11, 24))));
      commands.add(new CounterCommand.OpenCounter(ONE));
      commands.add(take(first));
      commands.add(new TicketCommand.ReportPaper(first, Paper.PRINTED, Optional.empty(), 1));
      commands.add(take(second));
      commands.add(merge(second));
      commands.add(new CounterCommand.CallNext(ONE));
      commands.add(new CounterCommand.Recall(ONE));
      commands.add(new CounterCommand.DeclareNoShow(ONE));
      commands.add(new CounterCommand.PressButton(ONE, false));
      commands.add(new CounterCommand.PressButton(ONE, false));
      commands.add(new CounterCommand.ParkTicket(ONE, Optional.of(Duration.ofMinutes(2))));
      commands.add(new TicketCommand.RequeueTicket(first));
      commands.add(new CounterCommand.CallNext(ONE));
      commands.add(new DayCommand.PassTime());
      commands.add(new CounterCommand.PressButton(ONE, false));
      commands.add(new CounterCommand.PressButton(ONE, false));
      commands.add(new DayCommand.StartDay(new HallDay(LocalDate.of(2026, 11, 25))));
    }
    return commands;
  }

  private static HallCommand take(TicketId ticket) {
    return new TicketCommand.TakeTicket(ticket, new ServiceId("A"), Channel.KIOSK, Holder.UNKNOWN);
  }

  private static HallCommand merge(TicketId ticket) {
    return new TicketCommand.MergeOffline(
        ticket,
        TicketNumber.parse("AK001"),
        new ServiceId("A"),
        Holder.UNKNOWN,
        Paper.PRINTED,
        OPEN);
  }
}

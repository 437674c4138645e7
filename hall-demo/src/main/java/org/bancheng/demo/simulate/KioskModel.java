package org.bancheng.demo.simulate;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bancheng.demo.simulate.law.PaperLaw;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.Paper;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.Series;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hall.state.Ticket;
import org.bancheng.hub.loop.Outcome;

/**
 * A kiosk: asks for a number, prints it, tells what came of the paper. Without an answer within two
 * seconds it gives out a number of its own series and keeps it in its outbox until the hub has it.
 */
final class KioskModel {
  private static final long PATIENCE_MS = 2_000;
  private static final long TAKE_AGAIN_MS = 900;
  private static final long TELL_AGAIN_MS = 5_000;
  private static final Set<Refusal> SHUT =
      EnumSet.of(Refusal.SERVICE_CLOSED, Refusal.QUOTA_REACHED);

  private final KioskId id;
  private final HallSetup setup;
  private final Timeline timeline;
  private final SimulatedHub hub;
  private final Asker asker;
  private final PaperTray tray;
  private final NodeClock clock;
  private final Dice dice;
  private final Map<Series, Integer> lastOffline = new HashMap<>();
  private final Set<TicketId> outbox = new HashSet<>();
  private final Set<TicketId> underWay = new LinkedHashSet<>();
  private Optional<HallDay> day = Optional.empty();
  private Duration ahead = Duration.ZERO;

  KioskModel(
      KioskId id,
      HallSetup setup,
      Timeline timeline,
      SimulatedHub hub,
      Asker asker,
      PaperTray tray,
      Dice dice) {
    this.id = id;
    this.setup = setup;
    this.timeline = timeline;
    this.hub = hub;
    this.asker = asker;
    this.tray = tray;
    this.dice = dice;
    this.clock = new NodeClock(timeline);
  }

  NodeClock clock() {
    return clock;
  }

  PaperTray tray() {
    return tray;
  }

  /** Whether it has something to tell about this ticket. */
  boolean keeps(TicketId ticket) {
    return outbox.contains(ticket);
  }

  boolean idle() {
    return outbox.isEmpty() && asker.idle();
  }

  Asker asker() {
    return asker;
  }

  /**
   * @param shut is run if it gives no number now, as the service is closed or has no more
   * @return the id of the ticket the person gets, if all goes well
   */
  TicketId take(Visitor visitor, PaperLaw papers, Runnable shut) {
    TicketId ticket = new TicketId(dice.uuid());
    CommandId take = new CommandId(ticket.value());
    HallCommand wish = visitor.wish(ticket, Channel.KIOSK);
    underWay.add(ticket);
    asker.ask(take, wish, TAKE_AGAIN_MS, outcome -> answered(ticket, outcome, papers, shut));
    timeline.after(
        PATIENCE_MS,
        () -> {
          if (asker.giveUp(take)) {
            underWay.remove(ticket);
            issueAlone(ticket, visitor, papers);
          }
        });
    return ticket;
  }

  private void answered(TicketId take, Outcome outcome, PaperLaw papers, Runnable shut) {
    underWay.remove(take);
    hub.view().ifPresent(view -> heard(view.day()));
    if (outcome instanceof Outcome.Done done && done.ticket().isPresent() && day.isPresent()) {
      Ticket ticket = done.ticket().get();
      Paper paper = tray.print();
      outbox.add(ticket.id());
      papers.printed(ticket.id(), day.get(), ticket.number(), paper);
      report(ticket.id(), paper, papers);
    } else if (outcome instanceof Outcome.Refused refused && SHUT.contains(refused.reason())) {
      shut.run();
    }
  }

  private void report(TicketId ticket, Paper paper, PaperLaw papers) {
    tell(ticket, new TicketCommand.ReportPaper(ticket, paper, Optional.empty(), 1), papers);
  }

  /**
   * The kiosk loses its power for a moment: whoever stood there is gone without a paper. Its outbox
   * and its numbers are on its disk.
   */
  void powerCut(PaperLaw papers) {
    for (TicketId ticket : List.copyOf(underWay)) {
      asker.giveUp(new CommandId(ticket.value()));
      outbox.add(ticket);
      report(ticket, Paper.FAILED, papers);
    }
    underWay.clear();
  }

  /** The hub's replies carry its day and its time. */
  private void heard(Optional<HallDay> told) {
    day = told;
    ahead = Duration.between(hub.clock().now(), clock.now());
  }

  private void issueAlone(TicketId ticket, Visitor visitor, PaperLaw papers) {
    if (day.isPresent()) {
      Series series = setup.offline().of(visitor.service(), id);
      TicketNumber number = new TicketNumber(series, lastOffline.merge(series, 1, Integer::sum));
      Instant issuedAt = clock.now().minus(ahead);
      Paper paper = tray.print();
      outbox.add(ticket);
      papers.printed(ticket, day.get(), number, paper);
      HallCommand merge =
          new TicketCommand.MergeOffline(
              ticket, number, visitor.service(), visitor.holder(), paper, issuedAt);
      tell(ticket, merge, papers);
    }
  }

  private void tell(TicketId ticket, HallCommand command, PaperLaw papers) {
    asker.ask(
        new CommandId(dice.uuid()),
        command,
        TELL_AGAIN_MS,
        outcome -> {
          outbox.remove(ticket);
          papers.kept(ticket);
        });
  }

  /** Somebody whose number was called in vain wants to wait again. */
  void requeue(HallCommand command) {
    asker.ask(new CommandId(dice.uuid()), command, TELL_AGAIN_MS, outcome -> {});
  }
}

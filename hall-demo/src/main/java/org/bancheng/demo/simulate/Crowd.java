package org.bancheng.demo.simulate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bancheng.demo.simulate.law.PaperLaw;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.AppointmentCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;

/**
 * The people: they come all day, most to a kiosk, some to the guide's desk; some take two numbers,
 * leave, do not come when called, come back, and ask for that twice.
 */
final class Crowd {
  private static final long SLOT_MS = 1_800_000;
  private static final List<ServiceId> WISHES =
      "AAACCCCDDDB".chars().mapToObj(it -> new ServiceId(Character.toString(it))).toList();
  private static final List<HolderGroup> GROUPS =
      List.of(
          HolderGroup.NONE,
          HolderGroup.NONE,
          HolderGroup.NONE,
          HolderGroup.NONE,
          HolderGroup.ELDERLY,
          HolderGroup.ELDERLY,
          HolderGroup.DISABLED,
          HolderGroup.PREGNANT);

  private final Timeline timeline;
  private final List<KioskModel> kiosks;
  private final Asker desk;
  private final PaperLaw papers;
  private final Dice dice;
  private final Map<TicketId, Visitor> visitors = new HashMap<>();
  private final List<TicketId> taken = new ArrayList<>();
  private final Set<TicketId> left = new HashSet<>();

  Crowd(Timeline timeline, List<KioskModel> kiosks, Asker desk, PaperLaw papers, Dice dice) {
    this.timeline = timeline;
    this.kiosks = kiosks;
    this.desk = desk;
    this.papers = papers;
    this.dice = dice;
  }

  /** The first hours are busier than the last. */
  void come(int people) {
    for (int i = 0; i < people; i++) {
      long at =
          Math.min(
              dice.between(0, Timeline.DOORS_CLOSE_MS),
              dice.between(0, Timeline.DOORS_CLOSE_MS * 2));
      timeline.after(Math.max(60_000, at), this::comes);
    }
  }

  /** Within the next minutes. */
  void comeLate(int people) {
    for (int i = 0; i < people; i++) {
      timeline.after(dice.between(1_000, 500_000), this::comes);
    }
  }

  private void comes() {
    Visitor visitor = new Visitor(holder(), dice.pick(WISHES), Optional.empty());
    if (dice.chance(0.03)) {
      atDesk(visitor);
    } else if (dice.chance(0.08)) {
      books(visitor);
    } else {
      atKiosk(visitor);
    }
    if (dice.chance(0.02)) {
      timeline.after(dice.between(100, 20_000), () -> atKiosk(visitor));
    }
  }

  /** A slot later today, and comes about when it begins. */
  private void books(Visitor visitor) {
    AppointmentId appointment = new AppointmentId(dice.uuid());
    long slot = (timeline.now() / SLOT_MS + dice.between(1, 5)) * SLOT_MS;
    Instant begins = NodeClock.DOORS_OPEN.plusMillis(slot);
    atDesk(
        new AppointmentCommand.BookAppointment(
            appointment, visitor.service(), begins, visitor.holder()));
    if (dice.chance(0.1)) {
      atDesk(new AppointmentCommand.CancelAppointment(appointment));
    }
    long comes = slot - timeline.now() + dice.between(-900_000, 900_000);
    timeline.after(Math.max(1_000, comes), () -> atKiosk(visitor.with(appointment)));
  }

  private Holder holder() {
    Optional<HolderToken> token =
        dice.chance(0.7)
            ? Optional.of(new HolderToken(dice.uuid().toString().replace("-", "")))
            : Optional.empty();
    return new Holder(token, dice.pick(GROUPS));
  }

  private void atKiosk(Visitor visitor) {
    took(dice.pick(kiosks).take(visitor, papers, () -> triesLater(visitor)), visitor);
  }

  /** Within the hour, unless the day is over by then. */
  private void triesLater(Visitor visitor) {
    long wait = dice.between(600_000, 3_600_000);
    if (timeline.now() + wait < Timeline.DOORS_CLOSE_MS) {
      timeline.after(wait, () -> atKiosk(visitor));
    }
  }

  private void atDesk(Visitor visitor) {
    TicketId ticket = new TicketId(dice.uuid());
    HallCommand take = visitor.wish(ticket, Channel.DESK);
    desk.ask(new CommandId(ticket.value()), take, 3_000, outcome -> took(ticket, visitor));
  }

  private void took(TicketId ticket, Visitor visitor) {
    visitors.put(ticket, visitor);
    taken.add(ticket);
    if (dice.chance(0.04)) {
      timeline.after(dice.between(60_000, 1_500_000), () -> leaves(ticket));
    }
  }

  /** Some say so, some just go. */
  private void leaves(TicketId ticket) {
    left.add(ticket);
    if (dice.chance(0.5)) {
      atDesk(new TicketCommand.CancelTicket(ticket));
    }
  }

  private void atDesk(HallCommand command) {
    desk.ask(new CommandId(dice.uuid()), command, 3_000, outcome -> {});
  }

  /** Whether the person comes to the counter that called. */
  boolean heeds(TicketId ticket) {
    return !left.contains(ticket) && dice.chance(0.9);
  }

  /** The counter gave the person up. */
  void missed(TicketId ticket) {
    if (dice.chance(0.7)) {
      timeline.after(dice.between(20_000, 900_000), () -> comesBack(ticket));
    }
  }

  private void comesBack(TicketId ticket) {
    if (visitors.containsKey(ticket)) {
      Optional<HolderToken> token = visitors.get(ticket).holder().token();
      HallCommand requeue =
          token.isPresent() && dice.chance(0.5)
              ? new TicketCommand.RequeueHolder(token.get())
              : new TicketCommand.RequeueTicket(ticket);
      dice.pick(kiosks).requeue(requeue);
      if (dice.chance(0.3)) {
        timeline.after(dice.between(10, 5_000), () -> dice.pick(kiosks).requeue(requeue));
      }
    }
  }

  /** Somebody whom a manager might favour. */
  Optional<TicketId> anybodyRecent() {
    return taken.isEmpty()
        ? Optional.empty()
        : Optional.of(taken.get((int) dice.between(Math.max(0, taken.size() - 20), taken.size())));
  }
}

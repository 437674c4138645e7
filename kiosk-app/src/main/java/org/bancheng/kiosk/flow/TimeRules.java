package org.bancheng.kiosk.flow;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.Holder;
import org.bancheng.kiosk.flow.KioskState.CardPrompt;
import org.bancheng.kiosk.flow.KioskState.Guest;
import org.bancheng.kiosk.flow.KioskState.HoldsAlready;
import org.bancheng.kiosk.flow.KioskState.Issuing;
import org.bancheng.kiosk.flow.KioskState.NoAnswer;
import org.bancheng.kiosk.flow.KioskState.OutOfOrder;
import org.bancheng.kiosk.flow.KioskState.Printing;
import org.bancheng.kiosk.flow.KioskState.Refused;
import org.bancheng.kiosk.flow.KioskState.Start;
import org.bancheng.kiosk.flow.KioskState.Taking;
import org.bancheng.kiosk.flow.KioskState.TicketTaken;

/** What the passing of time does, and a hub that comes or goes. */
final class TimeRules implements KioskState.Reader<Step> {
  private final Turn turn;

  TimeRules(Turn turn) {
    this.turn = turn;
  }

  /** Somebody who is choosing learns at once that there are no numbers here, or again. */
  Step servingMayHaveChanged() {
    KioskState state = turn.scene().state();
    boolean choosing =
        state instanceof Start || state instanceof CardPrompt || state instanceof OutOfOrder;
    return choosing ? state.read(this) : turn.stay();
  }

  @Override
  public Step start(Start state) {
    if (!turn.serving()) {
      return turn.go(new OutOfOrder(lying(state)));
    }
    return turn.go(
        new Start(
            state.guest().filter(guest -> ahead(guest.until())),
            state.trouble().filter(trouble -> ahead(trouble.until())),
            state.page()));
  }

  private Optional<Holder> lying(Start state) {
    return state
        .guest()
        .map(Guest::holder)
        .filter(holder -> turn.scene().around().card() == CardPlace.LYING);
  }

  private boolean ahead(Instant until) {
    return turn.now().isBefore(until);
  }

  @Override
  public Step cardPrompt(CardPrompt state) {
    return turn.serving() ? unlessOver(state.returnsAt()) : turn.home();
  }

  private Step unlessOver(Optional<Instant> until) {
    return until.map(this::ahead).orElse(true) ? turn.stay() : turn.home();
  }

  @Override
  public Step taking(Taking state) {
    if (turn.past(state.since(), turn.settings().ownAfter()) && turn.mayGive(state.order())) {
      return turn.giveOwn(state.order(), true);
    }
    if (turn.past(state.since(), turn.settings().giveUp())) {
      return turn.go(new NoAnswer(state.order().service(), turn.in(turn.settings().patience())))
          .and(new KioskEffect.GiveUpTake(state.order().take()));
    }
    if (turn.past(state.sent(), turn.settings().resendTake())) {
      return turn.go(new Taking(state.order(), state.since(), turn.now()))
          .and(new KioskEffect.SendTake(state.order(), true));
    }
    return turn.stay();
  }

  @Override
  public Step issuing(Issuing state) {
    return turn.past(state.since(), turn.settings().giveUp())
        ? new OwnRules(turn).none(state.order().take())
        : turn.stay();
  }

  @Override
  public Step printing(Printing state) {
    return turn.past(state.since(), turn.settings().printLimit())
        ? new PaperRules(turn).overdue(state)
        : turn.stay();
  }

  @Override
  public Step ticketTaken(TicketTaken state) {
    return unlessOver(state.returnsAt());
  }

  @Override
  public Step holdsAlready(HoldsAlready state) {
    return unlessOver(state.returnsAt());
  }

  @Override
  public Step refused(Refused state) {
    return unlessOver(state.returnsAt());
  }

  @Override
  public Step noAnswer(NoAnswer state) {
    return unlessOver(state.returnsAt());
  }

  @Override
  public Step outOfOrder(OutOfOrder state) {
    if (!turn.serving()) {
      return turn.stay();
    }
    return state
        .lying()
        .map(holder -> new CardArrives(turn, holder).outOfOrder(state))
        .orElseGet(turn::home);
  }
}

package org.bancheng.kiosk.flow;

import java.time.Instant;
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

/**
 * "I need more time": the page's countdown begins again. No time limit without a way to lengthen
 * it.
 */
final class MoreTime implements KioskState.Reader<Step> {
  private final Turn turn;
  private final Instant until;

  MoreTime(Turn turn) {
    this.turn = turn;
    this.until = turn.in(turn.settings().patience());
  }

  private Instant later(Instant planned) {
    return planned.isAfter(until) ? planned : until;
  }

  @Override
  public Step start(Start state) {
    return turn.go(
        new Start(
            state.guest().map(guest -> new Guest(guest.holder(), until)),
            state.trouble(),
            state.page()));
  }

  @Override
  public Step cardPrompt(CardPrompt state) {
    return turn.go(new CardPrompt(state.service(), state.trouble(), until));
  }

  @Override
  public Step taking(Taking state) {
    return turn.stay();
  }

  @Override
  public Step issuing(Issuing state) {
    return turn.stay();
  }

  @Override
  public Step printing(Printing state) {
    return turn.stay();
  }

  @Override
  public Step ticketTaken(TicketTaken state) {
    return turn.go(state.until(later(state.until())));
  }

  @Override
  public Step holdsAlready(HoldsAlready state) {
    return turn.go(new HoldsAlready(state.slip(), until));
  }

  @Override
  public Step refused(Refused state) {
    return turn.go(new Refused(state.service(), state.reason(), until));
  }

  @Override
  public Step noAnswer(NoAnswer state) {
    return turn.go(new NoAnswer(state.service(), until));
  }

  @Override
  public Step outOfOrder(OutOfOrder state) {
    return turn.stay();
  }
}

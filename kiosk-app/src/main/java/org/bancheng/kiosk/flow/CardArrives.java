package org.bancheng.kiosk.flow;

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

/** A card was read: who holds it is known, and kept only where it is of use. */
final class CardArrives implements KioskState.Reader<Step> {
  private final Turn turn;
  private final Holder holder;

  CardArrives(Turn turn, Holder holder) {
    this.turn = turn;
    this.holder = holder;
  }

  @Override
  public Step start(Start state) {
    return begin(state.page());
  }

  private Step begin(int page) {
    if (!turn.serving()) {
      return turn.home();
    }
    if (turn.settings().auto().isPresent()) {
      return turn.take(turn.settings().auto().get(), holder);
    }
    Guest guest = new Guest(holder, turn.in(turn.settings().patience()));
    return turn.go(new Start(Optional.of(guest), Optional.empty(), page));
  }

  @Override
  public Step cardPrompt(CardPrompt state) {
    return turn.take(state.service(), holder);
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

  /**
   * A number without paper is not pushed away before it can have been read. Where cards take
   * numbers without a touch, nobody reads.
   */
  @Override
  public Step ticketTaken(TicketTaken state) {
    boolean mayGo =
        state.printed()
            || state.onTrust(turn.scene().around())
            || turn.settings().auto().isPresent()
            || turn.past(state.since(), turn.settings().undisturbed());
    return mayGo ? begin(0) : turn.stay();
  }

  @Override
  public Step holdsAlready(HoldsAlready state) {
    return begin(0);
  }

  @Override
  public Step refused(Refused state) {
    return begin(0);
  }

  @Override
  public Step noAnswer(NoAnswer state) {
    return begin(0);
  }

  /** It is kept as long as the card lies there: whoever waits for the hub need not lay it again. */
  @Override
  public Step outOfOrder(OutOfOrder state) {
    return turn.serving() ? begin(0) : turn.go(new OutOfOrder(Optional.of(holder)));
  }
}

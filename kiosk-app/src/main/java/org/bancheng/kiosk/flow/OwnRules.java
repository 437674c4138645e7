package org.bancheng.kiosk.flow;

import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.flow.KioskEvent.OwnNumberHeld;
import org.bancheng.kiosk.flow.KioskState.HoldsAlready;
import org.bancheng.kiosk.flow.KioskState.Issuing;
import org.bancheng.kiosk.flow.KioskState.NoAnswer;

/** Numbers of the kiosk's own, once the disk has answered. */
final class OwnRules {
  private final Turn turn;

  OwnRules(Turn turn) {
    this.turn = turn;
  }

  Step given(Slip slip) {
    return awaits(slip.ticket())
        ? turn.print(slip, 1)
        : turn.stay().and(new KioskEffect.GiveUpTake(slip.ticket()));
  }

  Step held(OwnNumberHeld event) {
    return awaits(event.take())
        ? over(new HoldsAlready(event.slip(), turn.in(turn.settings().patience())))
        : turn.stay();
  }

  Step none(TicketId take) {
    return awaits(take)
        ? over(new NoAnswer(issuing().order().service(), turn.in(turn.settings().patience())))
        : turn.stay();
  }

  /** A hub that was asked must learn that nobody waits for its number. */
  private Step over(KioskState next) {
    Issuing issuing = issuing();
    Step step = turn.go(next);
    return issuing.asked() ? step.and(new KioskEffect.GiveUpTake(issuing.order().take())) : step;
  }

  private Issuing issuing() {
    return (Issuing) turn.scene().state();
  }

  private boolean awaits(TicketId take) {
    return turn.scene().state() instanceof Issuing issuing && issuing.order().take().equals(take);
  }
}

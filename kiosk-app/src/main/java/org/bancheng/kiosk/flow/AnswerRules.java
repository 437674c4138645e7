package org.bancheng.kiosk.flow;

import java.time.Instant;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.flow.KioskEvent.TakeRefused;
import org.bancheng.kiosk.flow.KioskState.HoldsAlready;
import org.bancheng.kiosk.flow.KioskState.Refused;

/** The hub's answers. One that nobody awaits changes nothing on the screen and prints nothing. */
final class AnswerRules {
  private final Turn turn;

  AnswerRules(Turn turn) {
    this.turn = turn;
  }

  Step granted(Slip slip) {
    return awaits(slip.ticket())
        ? turn.print(slip, 1)
        : turn.stay().and(new KioskEffect.UnexpectedTicket(slip.ticket()));
  }

  Step refused(TakeRefused answer) {
    Step next = awaits(answer.take()) ? turn.go(no(answer)) : turn.stay();
    return next.and(new KioskEffect.TakeClosed(answer.take()));
  }

  private KioskState no(TakeRefused answer) {
    Instant until = turn.in(turn.settings().patience());
    return answer
        .live()
        .<KioskState>map(slip -> new HoldsAlready(slip, until))
        .orElseGet(
            () -> new Refused(turn.awaited().orElseThrow().service(), answer.reason(), until));
  }

  private boolean awaits(TicketId take) {
    return turn.awaited().map(order -> order.take().equals(take)).orElse(false);
  }
}

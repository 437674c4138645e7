package org.bancheng.kiosk.flow;

import java.util.Optional;
import org.bancheng.hall.Holder;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.ServiceId;
import org.bancheng.kiosk.flow.KioskState.CardPrompt;
import org.bancheng.kiosk.flow.KioskState.HoldsAlready;
import org.bancheng.kiosk.flow.KioskState.Issuing;
import org.bancheng.kiosk.flow.KioskState.Printing;
import org.bancheng.kiosk.flow.KioskState.Refused;
import org.bancheng.kiosk.flow.KioskState.Start;
import org.bancheng.kiosk.flow.KioskState.Taking;
import org.bancheng.kiosk.flow.KioskState.TicketTaken;

/** What a touch does. A touch meant for a page that is gone does nothing. */
final class TouchRules {
  private final Turn turn;
  private final KioskState state;

  TouchRules(Turn turn) {
    this.turn = turn;
    this.state = turn.scene().state();
  }

  Step service(ServiceId service) {
    if (!(state instanceof Start start)) {
      return turn.stay();
    }
    if (!turn.serving()) {
      return turn.home();
    }
    Optional<Offer> offer = turn.scene().around().offer(service);
    if (offer.isEmpty()) {
      return turn.stay();
    }
    return offer.get().open() ? chosen(service, start) : closed(service);
  }

  private Step chosen(ServiceId service, Start start) {
    if (start.guest().isPresent()) {
      return turn.take(service, start.guest().get().holder());
    }
    if (!turn.scene().around().reader().ready()) {
      return turn.take(service, Holder.UNKNOWN);
    }
    return turn.go(new CardPrompt(service, Optional.empty(), turn.in(turn.settings().patience())));
  }

  private Step closed(ServiceId service) {
    return turn.go(
        new Refused(service, Refusal.SERVICE_CLOSED, turn.in(turn.settings().patience())));
  }

  Step withoutCard() {
    return state instanceof CardPrompt prompt
        ? turn.take(prompt.service(), Holder.UNKNOWN)
        : turn.stay();
  }

  Step back() {
    boolean underWay =
        state instanceof Taking || state instanceof Issuing || state instanceof Printing;
    return underWay ? turn.stay() : turn.home();
  }

  Step printAgain() {
    if (state instanceof TicketTaken taken && !taken.printed()) {
      return turn.print(taken.slip(), taken.copy() + 1);
    }
    return state instanceof HoldsAlready held ? turn.print(held.slip(), 2) : turn.stay();
  }

  Step page(int page) {
    return state instanceof Start start && page >= 0
        ? turn.go(new Start(start.guest(), start.trouble(), page))
        : turn.stay();
  }
}

package org.bancheng.kiosk.flow;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.device.idcard.CardProblem;
import org.bancheng.kiosk.flow.KioskState.CardPrompt;
import org.bancheng.kiosk.flow.KioskState.CardTrouble;
import org.bancheng.kiosk.flow.KioskState.Start;

/** A card that gave no identity: said where cards are expected, with time for another try. */
final class CardRules {
  private final Turn turn;

  CardRules(Turn turn) {
    this.turn = turn;
  }

  Step failed(CardProblem problem) {
    if (turn.scene().state() instanceof CardPrompt prompt) {
      return turn.go(
          new CardPrompt(prompt.service(), Optional.of(problem), until(prompt, problem)));
    }
    if (turn.scene().state() instanceof Start start) {
      CardTrouble trouble = new CardTrouble(problem, turn.in(turn.settings().trouble()));
      return turn.go(new Start(start.guest(), Optional.of(trouble), start.page()));
    }
    return turn.stay();
  }

  /**
   * A card that only lies there fails in the same way again and again: that is nobody's sign of
   * life. One that is pulled early is.
   */
  private Instant until(CardPrompt prompt, CardProblem problem) {
    boolean lies =
        problem != CardProblem.PULLED_TOO_EARLY && prompt.trouble().equals(Optional.of(problem));
    return lies ? prompt.until() : turn.in(turn.settings().patience());
  }
}

package org.bancheng.hall.scene;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.state.Ticket;

/** What can be said about a decision. */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {
  private DecisionAssert(Decision decision) {
    super(decision, DecisionAssert.class);
  }

  public static DecisionAssert assertThat(Decision decision) {
    return new DecisionAssert(decision);
  }

  public DecisionAssert isRefusedAs(Refusal reason) {
    Assertions.assertThat(actual).isInstanceOf(Decision.Refused.class);
    Assertions.assertThat(((Decision.Refused) actual).reason()).isEqualTo(reason);
    return this;
  }

  /** And this ticket is the one in the way. */
  public DecisionAssert because(Ticket inTheWay) {
    Assertions.assertThat(((Decision.Refused) actual).ticket())
        .isEqualTo(Optional.of(inTheWay.id()));
    return this;
  }

  public DecisionAssert isGranted() {
    Assertions.assertThat(actual).isInstanceOf(Decision.Accepted.class);
    return this;
  }

  /** The hall already is as asked. */
  public void isGrantedWithoutAnEvent() {
    isGrantedWith();
  }

  public void isGrantedWith(HallEvent... events) {
    Assertions.assertThat(events()).containsExactly(events);
  }

  /** Grants a call of this number and of nobody else. */
  public void calls(String number) {
    Assertions.assertThat(events())
        .singleElement()
        .isInstanceOfSatisfying(
            TicketEvent.TicketCalled.class,
            call -> Assertions.assertThat(call.number()).hasToString(number));
  }

  /** Grants this number. */
  public void issues(String number) {
    Assertions.assertThat(events())
        .singleElement()
        .isInstanceOfSatisfying(
            TicketEvent.TicketIssued.class,
            issued -> Assertions.assertThat(issued.number()).hasToString(number));
  }

  private List<HallEvent> events() {
    isGranted();
    return ((Decision.Accepted) actual).events();
  }
}

package org.bancheng.hall.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.hall.CallId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.scene.Asking;
import org.bancheng.hall.scene.Scene;
import org.junit.jupiter.api.Test;

/** The journal is believed; what an older or another hub wrote must not upset this one. */
class EventApplierTest {
  private static final CounterId ONE = new CounterId("1");
  private final Scene hall = Scene.hall().withOpen("1").withWaiting("A");

  private TicketId ticket() {
    return hall.ticket("A001").id();
  }

  private Stage after(HallEvent event) {
    hall.state().apply(event);
    return hall.ticket("A001").stage();
  }

  @Test
  void anInterruptionOfWhoIsNotServedChangesNothing() {
    Stage before = hall.ticket("A001").stage();
    assertThat(after(new TicketEvent.ServicePaused(ticket(), ONE, "午休", hall.now())))
        .isEqualTo(before);
    assertThat(after(new TicketEvent.ServiceResumed(ticket(), ONE, hall.now()))).isEqualTo(before);
  }

  @Test
  void aRecallOfWhoHasComeIsShownAndCountsNoMore() {
    hall.after(Asking.next("1"), Asking.start("1"));
    Stage before = hall.ticket("A001").stage();
    HallEvent again =
        new TicketEvent.TicketRecalled(
            ticket(), hall.ticket("A001").number(), ONE, new CallId(new UUID(1, 2)), 2, hall.now());
    assertThat(after(again)).isEqualTo(before);
  }

  @Test
  void aFinishKnowsWhenAnInterruptedServiceBegan() {
    hall.after(Asking.next("1"), Asking.start("1"));
    Stage.AtCounter served = (Stage.AtCounter) hall.ticket("A001").stage();
    after(new TicketEvent.ServicePaused(ticket(), ONE, "午休", hall.now()));
    Stage.Finished done =
        (Stage.Finished)
            after(new TicketEvent.ServiceFinished(ticket(), ONE, Optional.empty(), hall.now()));
    assertThat(done.calledAt()).isEqualTo(served.calledAt());
    assertThat(done.startedAt()).contains(served.startedAt());
  }

  @Test
  void aFinishWithoutACallIsItsOwnCall() {
    Instant at = hall.now();
    Stage.Finished done =
        (Stage.Finished)
            after(new TicketEvent.ServiceFinished(ticket(), ONE, Optional.empty(), at));
    assertThat(done.calledAt()).isEqualTo(at);
    assertThat(done.startedAt()).isEmpty();
  }

  @Test
  void anEventOfATicketNobodyTookIsAFault() {
    TicketId nobody = new TicketId(new UUID(9, 9));
    assertThatIllegalStateException()
        .isThrownBy(() -> hall.state().apply(new TicketEvent.TicketCancelled(nobody, hall.now())))
        .withMessageContaining("unknown ticket");
  }
}

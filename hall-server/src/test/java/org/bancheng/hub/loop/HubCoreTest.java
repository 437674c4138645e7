package org.bancheng.hub.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.rules.HallRules;
import org.bancheng.hub.journal.JournalFault;
import org.bancheng.hub.journal.MemoryJournal;
import org.junit.jupiter.api.Test;

class HubCoreTest {
  private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

  private final MemoryJournal journal = new MemoryJournal();
  private final HubCore core = new HubCore(DemoHall.plan(), journal, HallRules::decide);

  @Test
  void whatIsDecidedIsSeenWhenItIsStored() {
    core.decide(Give.startDay("2026-11-23"), NINE);
    assertThat(core.view().day()).isEmpty();

    assertThat(core.store()).hasSize(1);

    assertThat(core.view().day()).isPresent();
  }

  @Test
  void whatCouldNotBeStoredIsForgottenWhenItIsReadAgain() {
    Order day = Give.startDay("2026-11-23");
    journal.failOnce();
    core.decide(day, NINE);
    assertThatThrownBy(core::store).isInstanceOf(JournalFault.class);

    core.readAgain();

    assertThat(core.decide(day, NINE)).isInstanceOf(Outcome.Done.class);
    assertThat(core.store()).hasSize(1);
  }

  @Test
  void itDecidesByTheRulesItIsGiven() {
    HubCore sulking =
        new HubCore(
            DemoHall.plan(),
            journal,
            (state, id, command, now) -> Decision.refused(Refusal.NOT_ALLOWED));

    assertThat(sulking.decide(Give.startDay("2026-11-23"), NINE))
        .isInstanceOf(Outcome.Refused.class);
  }
}

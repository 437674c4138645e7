package org.bancheng.hub.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.bancheng.hall.TicketId;
import org.junit.jupiter.api.Test;

class RecentChangesTest {
  private final RecentChanges changes = new RecentChanges(10);

  @Test
  void areTheTicketsOfTheRowsAfter() {
    changes.add(11, ticket(1));
    changes.add(12, ticket(2));
    changes.add(13, ticket(1));
    assertThat(changes.since(11).orElseThrow()).containsExactlyInAnyOrder(ticket(1), ticket(2));
    assertThat(changes.since(12).orElseThrow()).containsExactly(ticket(1));
    assertThat(changes.since(13).orElseThrow()).isEmpty();
  }

  @Test
  void comeInTheOrderOfTheirFirstChange() {
    changes.add(11, ticket(1));
    changes.add(12, ticket(2));
    changes.add(13, ticket(3));
    changes.add(14, ticket(1));
    assertThat(changes.since(10).orElseThrow()).containsExactly(ticket(1), ticket(2), ticket(3));
    assertThat(changes.since(11).orElseThrow()).containsExactly(ticket(2), ticket(3), ticket(1));
  }

  @Test
  void areUnknownBeforeTheHubStarted() {
    assertThat(changes.since(9)).isEmpty();
    assertThat(changes.since(10)).hasValueSatisfying(it -> assertThat(it).isEmpty());
  }

  @Test
  void areForgottenWhenTheyAreManyAndThatIsSaid() {
    for (int seq = 11; seq <= 11 + 4_096; seq++) {
      changes.add(seq, ticket(seq));
    }
    assertThat(changes.since(10)).isEmpty();
    assertThat(changes.since(11).orElseThrow()).hasSize(4_096);
  }

  @Test
  void areForgottenWithTheDay() {
    changes.add(11, ticket(1));
    changes.forgetAll(12);
    assertThat(changes.since(11)).isEmpty();
    assertThat(changes.since(12).orElseThrow()).isEmpty();
  }

  private static TicketId ticket(int n) {
    return new TicketId(new UUID(0, n));
  }
}

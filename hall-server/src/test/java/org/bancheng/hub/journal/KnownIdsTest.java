package org.bancheng.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.bancheng.hall.CommandId;
import org.junit.jupiter.api.Test;

class KnownIdsTest {
  private static final UUID ID = new UUID(7, 7);

  private final KnownIds ids = new KnownIds();

  @Test
  void looksEveryIdUpUntilTheDayHasBeenRead() {
    assertThat(mayBeStored()).isTrue();
    ids.complete();
    assertThat(mayBeStored()).isFalse();
  }

  @Test
  void knowsTheIdsOfTodayAndYesterday() {
    ids.complete();
    ids.add(ID, "take-ticket");
    assertThat(mayBeStored()).isTrue();
    ids.add(new UUID(1, 1), "start-day");
    assertThat(mayBeStored()).isTrue();
    ids.add(new UUID(2, 2), "start-day");
    assertThat(mayBeStored()).isFalse();
  }

  @Test
  void looksEveryIdUpOnceABatchWasRefused() {
    ids.complete();
    ids.trustNoMore();
    ids.clear();
    ids.complete();
    assertThat(mayBeStored()).isTrue();
  }

  private boolean mayBeStored() {
    return ids.mayBeStored(new CommandId(ID));
  }
}

package org.bancheng.demo.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.event.CounterEvent;
import org.bancheng.hub.journal.JournalEntry;
import org.bancheng.hub.journal.JournalFault;
import org.junit.jupiter.api.Test;

class SimulatedJournalTest {
  private final SimulatedDisk disk = new SimulatedDisk();
  private final SimulatedJournal journal = new SimulatedJournal(disk);
  private final Dice dice = Dice.of(1);

  @Test
  void whatWasStoredIsThereAfterAPowerCut() {
    List<JournalEntry> stored = List.of(entry(), entry());
    journal.store(stored);

    disk.powerLost(dice);

    assertThat(new SimulatedJournal(disk).rows()).isEqualTo(stored);
  }

  @Test
  void ofATransactionThatWasNotSyncedAllOrNothingIsThere() {
    for (int steps = 0; steps < 4; steps++) {
      for (int i = 0; i < 50; i++) {
        SimulatedDisk torn = new SimulatedDisk();
        SimulatedJournal cut = new SimulatedJournal(torn);
        torn.cutPowerAfter(steps);
        assertThatThrownBy(() -> cut.store(List.of(entry(), entry()))).isInstanceOf(PowerCut.class);

        torn.powerLost(dice);

        assertThat(new SimulatedJournal(torn).rows().size()).isIn(0, 2);
      }
    }
  }

  @Test
  void afterTheSyncEverythingIsThereThoughNobodyWasAnswered() {
    disk.cutPowerAfter(3);
    assertThatThrownBy(() -> journal.store(List.of(entry()))).isInstanceOf(PowerCut.class);

    disk.powerLost(dice);

    assertThat(new SimulatedJournal(disk).rows()).hasSize(1);
  }

  @Test
  void aFullDiskStoresNothing() {
    disk.fill(true);

    assertThatThrownBy(() -> journal.store(List.of(entry()))).isInstanceOf(JournalFault.class);

    assertThat(journal.lastSeq()).isZero();
    assertThat(new SimulatedJournal(disk).rows()).isEmpty();
  }

  private JournalEntry entry() {
    return new JournalEntry(
        new CommandId(dice.uuid()),
        NodeClock.DOORS_OPEN,
        "test",
        "open-counter",
        List.of(new CounterEvent.CounterOpened(new CounterId("1"))));
  }
}

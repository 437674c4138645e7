package org.bancheng.demo.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SimulatorTest {
  private static final int SEEDS = 200;
  private static final int PEOPLE = 600;

  @Test
  void noDayFullOfFaultsBreaksALaw() {
    SeedSearch search = new SeedSearch(HallSetup.standard(), PEOPLE);

    Optional<SeedReport> broken = search.firstBroken(1, SEEDS);

    assertThat(broken.map(SeedReport::story)).as(search.sum()).isEmpty();
  }

  @Test
  void aSeedReplaysExactly() {
    SeedRun once = new SeedRun(7, PEOPLE, HallSetup.standard());
    SeedRun again = new SeedRun(7, PEOPLE, HallSetup.standard());

    assertThat(once.run()).isEqualTo(again.run());
    assertThat(once.journal()).isNotEmpty().isEqualTo(again.journal());
  }

  @Test
  void anotherSeedIsAnotherDay() {
    SeedRun one = new SeedRun(7, PEOPLE, HallSetup.standard());
    SeedRun other = new SeedRun(8, PEOPLE, HallSetup.standard());

    one.run();
    other.run();

    assertThat(one.journal()).isNotEqualTo(other.journal());
  }
}

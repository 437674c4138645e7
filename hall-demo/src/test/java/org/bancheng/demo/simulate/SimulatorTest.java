package org.bancheng.demo.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatorTest {
  private static final int SEEDS = 200;
  private static final int PEOPLE = 600;

  @Test
  void noDayFullOfFaultsBreaksALaw() {
    SeedSearch search = new SeedSearch(HallSetup.standard(), PEOPLE);

    Optional<SeedReport> broken = search.firstBroken(1, SEEDS);

    assertThat(broken.map(SeedReport::story)).as(search.sum()).isEmpty();
  }

  /**
   * Days on which the simulator once complained: a board that stepped back behind late pictures, a
   * call of yesterday, a queue of old news after a cut.
   */
  @ParameterizedTest
  @ValueSource(longs = {17, 27, 53})
  void aDayThatOnceBrokeALawNoLongerDoes(long seed) {
    assertThat(new SeedRun(seed, PEOPLE, HallSetup.standard()).run().broken()).isEmpty();
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

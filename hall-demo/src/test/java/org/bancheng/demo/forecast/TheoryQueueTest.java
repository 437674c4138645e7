package org.bancheng.demo.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.bancheng.demo.forecast.TheoryQueue.Errors;
import org.junit.jupiter.api.Test;

class TheoryQueueTest {
  private static final int SERVERS = 10;
  private static final double RHO = 0.9;

  private static Errors run(Arrivals kind) {
    SplittableRandom random = new SplittableRandom(11);
    return new TheoryQueue(SERVERS, kind.gaps(RHO * SERVERS, random.split()), random).run(400_000);
  }

  @Test
  void theQueueLengthsErrorIsTheOneTheoryGives() {
    double theory = 1 / ((1 - RHO) * SERVERS * SERVERS);
    assertThat(run(Arrivals.M).ql()).isCloseTo(theory, within(0.08 * theory));
  }

  @Test
  void oursIsTheQueueLengthWhereNothingBeatsIt() {
    for (Arrivals kind : Arrivals.values()) {
      Errors errors = run(kind);
      assertThat(errors.ours()).isCloseTo(errors.ql(), within(1e-9));
      assertThat(errors.les()).isGreaterThan(errors.ql());
    }
  }

  @Test
  void theGammaQuantilesHoldAsOftenAsTheySay() {
    Errors errors = run(Arrivals.H2);
    assertThat(errors.cover50()).isCloseTo(0.5, within(0.01));
    assertThat(errors.cover90()).isCloseTo(0.9, within(0.01));
  }
}

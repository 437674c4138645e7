package org.bancheng.demo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleTest {
  @Test
  void comesFromAnotherProcessAsItWasThere() {
    Sample there = Sample.of(new long[] {2_000_000, 1_500_000, 9_000_001}, 3_000_000_000L);

    Sample here = Sample.read(there.write());

    assertThat(here.perSecond()).isEqualTo(1.0);
    assertThat(here.sortedNanos()).containsExactly(1_500_000, 2_000_000, 9_000_001);
  }
}

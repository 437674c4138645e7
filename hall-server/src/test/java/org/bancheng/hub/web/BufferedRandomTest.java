package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BufferedRandomTest {
  private final List<Integer> asked = new ArrayList<>();
  private final Random chance = new Random(1);

  private final RandomGenerator source =
      new RandomGenerator() {
        @Override
        public long nextLong() {
          throw new AssertionError("the source is asked for many bytes at a time");
        }

        @Override
        public void nextBytes(byte[] bytes) {
          asked.add(bytes.length);
          chance.nextBytes(bytes);
        }
      };

  @Test
  void a_thousand_numbers_are_a_thousand_different_ones() {
    BufferedRandom random = new BufferedRandom(source);

    assertThat(LongStream.generate(random::nextLong).limit(1_000).distinct()).hasSize(1_000);
  }

  @Test
  void the_source_is_asked_once_for_128_numbers() {
    BufferedRandom random = new BufferedRandom(source);

    LongStream.generate(random::nextLong).limit(129).forEach(number -> {});

    assertThat(asked).containsExactly(1_024, 1_024);
  }
}

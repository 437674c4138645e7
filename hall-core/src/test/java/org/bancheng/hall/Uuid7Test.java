package org.bancheng.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class Uuid7Test {
  private static final long YEAR_2100_MS = 4_102_444_800_000L;

  @Test
  void isTheExampleOfTheStandard() {
    // RFC 9562, appendix A.6, made from its own instant and random bits.
    UUID made = Uuid7.of(Instant.parse("2022-02-22T19:22:22Z"), new ExampleRandom());
    assertThat(made).hasToString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
  }

  @Property
  void saysItsVersionAndVariant(@ForAll @LongRange(max = YEAR_2100_MS) long ms, @ForAll long seed) {
    UUID made = Uuid7.of(Instant.ofEpochMilli(ms), new Random(seed));
    assertThat(made.version()).isEqualTo(7);
    assertThat(made.variant()).isEqualTo(2);
  }

  @Property
  void sortsByTime(
      @ForAll @LongRange(max = YEAR_2100_MS) long ms,
      @ForAll @LongRange(min = 1, max = 100_000) long later,
      @ForAll long seed) {
    Random random = new Random(seed);
    String first = Uuid7.of(Instant.ofEpochMilli(ms), random).toString();
    String second = Uuid7.of(Instant.ofEpochMilli(ms + later), random).toString();
    assertThat(first).isLessThan(second);
  }

  @Property
  void carriesItsMillisecond(@ForAll @LongRange(max = YEAR_2100_MS) long ms) {
    UUID made = Uuid7.of(Instant.ofEpochMilli(ms), new Random(1));
    assertThat(made.getMostSignificantBits() >>> 16).isEqualTo(ms);
  }

  /** Gives the random bits of the standard's example: rand_a CC3, rand_b 18C4DC0C0C07398F. */
  private static final class ExampleRandom extends Random {
    private static final long serialVersionUID = 1;
    private boolean versionDone;

    @Override
    public long nextLong() {
      if (versionDone) {
        return 0x18C4_DC0C_0C07_398FL;
      }
      versionDone = true;
      return 0xCC3L;
    }
  }
}

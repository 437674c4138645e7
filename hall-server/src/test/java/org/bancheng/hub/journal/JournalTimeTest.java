package org.bancheng.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTimeTest {
  @Property
  void every_time_that_was_written_is_read_again(
      @ForAll @LongRange(min = -70_000_000_000L, max = 300_000_000_000L) long second,
      @ForAll @IntRange(min = 0, max = 999_999_999) int nano) {
    Instant time = Instant.ofEpochSecond(second, nano);
    assertThat(JournalTime.read(time.toString())).isEqualTo(time);
  }

  @Property
  void times_of_whole_micro_milli_and_seconds_too(
      @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
      @ForAll @IntRange(min = 0, max = 999) int part) {
    for (long unit : new long[] {1_000_000, 1_000, 0}) {
      Instant time = Instant.ofEpochSecond(second, part * unit);
      assertThat(JournalTime.read(time.toString())).isEqualTo(time);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z",
        "2026-11-24",
        "2026-11-24T03:37:01",
        "2026-11-24T03:37:01.",
        "2026-13-24T03:37:01Z",
        "2026-02-30T03:37:01Z",
        "2026-11-24T25:37:01Z",
        "2026-11-24T03:37:01.1234567890Z",
        "2026-11-24 03:37:01Z",
        "+026-11-24T03:37:01Z",
        "2026-11-24T03:37:01.+1Z",
      })
  void what_is_no_time_is_refused(String text) {
    assertThatThrownBy(() -> JournalTime.read(text)).isInstanceOf(DateTimeException.class);
  }
}

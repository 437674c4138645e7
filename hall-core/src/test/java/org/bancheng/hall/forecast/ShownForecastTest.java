package org.bancheng.hall.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.bancheng.hall.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownForecastTest {
  private static ShownForecast first(double p50, double p90) {
    return ShownForecast.of(p50, p90, ShownForecast.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 几乎不用等, no wait",
    "0, 12, 最多 15 分钟, up to 15 min",
    "0, 61, 可能超过 60 分钟, maybe over 60 min",
    "3, 4, 约 5 分钟, about 5 min",
    "12, 31, 15–35 分钟, 15 to 35 min",
    "15, 35, 15–35 分钟, 15 to 35 min",
    "30, 61, 30–60 分钟或更久, 30 to over 60 min",
    "60, 61, 60 分钟以上, 60 min or more",
    "61, 90, 超过 60 分钟, over 60 min",
  })
  void theWordsRoundUpToFiveMinutesAndStopAtAnHour(double p50, double p90, String zh, String en) {
    assertThat(first(p50, p90).words().zh()).isEqualTo(zh);
    assertThat(first(p50, p90).words().en()).isEqualTo(en);
  }

  @Test
  void aLineOfItsOwnSaysWhatTheRangeIs() {
    assertThat(first(12, 31).sentence())
        .isEqualTo(new Names("预计等候 15–35 分钟", "expected wait: 15 to 35 min"));
    assertThat(ShownForecast.UNKNOWN.sentence())
        .isEqualTo(new Names("等候时间暂无法预计", "expected wait: unknown"));
  }

  @Test
  void aForecastInSecondsIsRoundedUpToo() {
    WaitForecast forecast = new WaitForecast(Duration.ofSeconds(301), Duration.ofMinutes(25));
    assertThat(ShownForecast.of(forecast, ShownForecast.UNKNOWN).range())
        .contains(new ShownForecast.Range(10, 25));
  }

  @Test
  void theLongestForecastThatCanBeWrittenIsOverAnHour() {
    WaitForecast forecast =
        new WaitForecast(Duration.ofMinutes(12), Duration.ofSeconds(Long.MAX_VALUE));
    assertThat(ShownForecast.of(forecast, ShownForecast.UNKNOWN).range())
        .contains(new ShownForecast.Range(15, 65));
  }

  @Test
  void whatIsNotPromisedIsNotTold() {
    WaitForecast nobodyServes = new WaitForecast(Duration.ZERO, Duration.ZERO, false);
    assertThat(ShownForecast.of(nobodyServes, first(10, 20))).isEqualTo(ShownForecast.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"NaN, 5", "5, NaN", "5, Infinity", "-1, 5"})
  void whatIsUnknownIsSaidToBe(double p50, double p90) {
    assertThat(first(p50, p90)).isEqualTo(ShownForecast.UNKNOWN);
    assertThat(first(p50, p90).words().en()).isEqualTo("unknown");
  }

  @Test
  void aMedianAboveTheUpperEndRaisesIt() {
    assertThat(first(20, 10).range()).contains(new ShownForecast.Range(20, 20));
  }

  @Property
  void theEndNeverFallsByMoreThanFiveMinutesAStep(
      @ForAll @Size(min = 2, max = 20) List<@DoubleRange(max = 200) Double> forecasts) {
    ShownForecast shown = ShownForecast.UNKNOWN;
    for (double p90 : forecasts) {
      ShownForecast next = ShownForecast.of(p90 / 2, p90, shown);
      int before = shown.range().map(ShownForecast.Range::to).orElse(0);
      ShownForecast.Range range = next.range().orElseThrow();
      assertThat(range.to())
          .isGreaterThanOrEqualTo(before - 5)
          .isBetween((int) Math.min(p90, 65), 65);
      assertThat(range.from()).isLessThanOrEqualTo(range.to());
      assertThat(range.from() % 5 + range.to() % 5).isZero();
      shown = next;
    }
  }
}

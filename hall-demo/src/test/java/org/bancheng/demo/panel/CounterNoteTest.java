package org.bancheng.demo.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CounterNoteTest {
  @Test
  void saysWhichCountersOfALargerHallAreShown() {
    assertThat(CounterNote.of(counters(19, 24), 24))
        .hasValueSatisfying(
            it ->
                assertThat(it)
                    .contains("共 24 个窗口", "最后 6 个", "19号窗口 – 24号窗口")
                    .contains("last 6 of 24 counters"));
  }

  @Test
  void saysNothingWhereAllAreShown() {
    assertThat(CounterNote.of(counters(1, 6), 6)).isEmpty();
  }

  private static List<CounterKnobs> counters(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(CounterNoteTest::counter).toList();
  }

  private static CounterKnobs counter(int number) {
    return new CounterKnobs() {
      @Override
      public String name() {
        return number + "号窗口";
      }

      @Override
      public void pressShort() {}

      @Override
      public void pressLong() {}

      @Override
      public void onLamp(Consumer<String> listener) {}
    };
  }
}

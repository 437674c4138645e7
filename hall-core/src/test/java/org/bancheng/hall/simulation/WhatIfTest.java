package org.bancheng.hall.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.DemoHall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfTest {
  private static final ServiceId B = new ServiceId("B");
  private static final Scenario HALL = Scenario.of(DemoHall.plan(), 6, DayLoad.county(200));

  @Test
  void oneMoreCounterWorksFromThatTimeUntilClosing() {
    Scenario more = WhatIf.apply(HALL, "+1 counter for B at 10:00");
    CounterPlan added = more.plan().counters().get(6);
    assertThat(added.services()).containsExactly(B);
    assertThat(shifts(more, added.counter()))
        .containsExactly(
            new Shift(added.counter(), LocalTime.of(10, 0), LocalTime.NOON),
            new Shift(added.counter(), LocalTime.of(13, 30), LocalTime.of(17, 0)));
  }

  @Test
  void anAfternoonCounterHasNoMorning() {
    Scenario more = WhatIf.apply(HALL, "+1 counter for A,C at 14:00");
    CounterPlan added = more.plan().counters().get(6);
    assertThat(added.services()).containsExactly(new ServiceId("A"), new ServiceId("C"));
    assertThat(shifts(more, added.counter()))
        .containsExactly(new Shift(added.counter(), LocalTime.of(14, 0), LocalTime.of(17, 0)));
  }

  @Test
  void oneCounterLessGoesHomeAtThatTime() {
    Scenario fewer = WhatIf.apply(HALL, "-1 counter for C at 11:00");
    assertThat(shifts(fewer, new CounterId("1")))
        .containsExactly(new Shift(new CounterId("1"), LocalTime.of(9, 0), LocalTime.of(11, 0)));
    assertThat(shifts(fewer, new CounterId("2"))).hasSize(2);
  }

  @Test
  void severalQuestionsAreAskedTogether() {
    Scenario changed = WhatIf.apply(HALL, "300 tickets; B takes 9 min");
    assertThat(changed.load().tickets()).isEqualTo(300);
    assertThat(changed.load().mean(B)).isEqualTo(Duration.ofMinutes(9));
    assertThat(changed.load().mean(new ServiceId("A"))).isEqualTo(Duration.ofMinutes(12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "more",
        "+1 counter",
        "+1 counter for Z",
        "+1 counter for B at 25:00",
        "+1 counter for B at 18:00",
        "-9 counters for B",
        "Z takes 9 min",
      })
  void whatIsNotUnderstoodOrCannotBeIsRefusedWithAReason(String question) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WhatIf.apply(HALL, question))
        .withMessageMatching("(?s).{10,}");
  }

  private static List<Shift> shifts(Scenario scenario, CounterId counter) {
    return scenario.shifts().stream().filter(it -> it.counter().equals(counter)).toList();
  }
}

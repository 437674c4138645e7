package org.bancheng.hall.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of an event without knowing which it is. */
class HallEventTest {
  static Stream<Class<?>> events() {
    return Stream.of(HallEvent.class.getPermittedSubclasses())
        .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @MethodSource("events")
  void tellsItsInstantIfItHasOne(Class<?> event) {
    assertThat(Timed.class.isAssignableFrom(event)).isEqualTo(has(event, "at"));
  }

  @ParameterizedTest
  @MethodSource("events")
  void tellsItsTicketIfItHasOne(Class<?> event) {
    assertThat(TicketEvent.class.isAssignableFrom(event)).isEqualTo(has(event, "ticket"));
  }

  private static boolean has(Class<?> event, String field) {
    return Stream.of(event.getRecordComponents())
        .map(RecordComponent::getName)
        .anyMatch(field::equals);
  }
}

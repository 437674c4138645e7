package org.bancheng.hub;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.bancheng.hub.net.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class CalendarWatchTest {
  private final Logger log = (Logger) LoggerFactory.getLogger(CalendarWatch.class);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private final MovableClock clock = new MovableClock("2026-12-31T15:59:00Z");
  private final CalendarWatch watch = new CalendarWatch(WorkingDays.of("AC"), clock);

  @BeforeEach
  void listen() {
    lines.start();
    log.setLevel(Level.WARN);
    log.addAppender(lines);
  }

  @AfterEach
  void stop() {
    log.detachAppender(lines);
    log.setLevel(null);
  }

  @Test
  void saysNothingInAYearWhoseHolidaysArePublished() {
    watch.look();
    assertThat(lines.list).isEmpty();
  }

  @Test
  void saysOnceWhenTheYearIsNotPublishedAndWhichServicesFollowIt() {
    clock.set("2026-12-31T16:00:00Z");
    watch.look();
    watch.look();
    assertThat(lines.list)
        .singleElement()
        .extracting(ILoggingEvent::getFormattedMessage)
        .asString()
        .contains("2027", "provisional", "[A, C]");
  }

  @Test
  void saysItAgainInTheYearAfter() {
    clock.set("2027-06-01T00:00:00Z");
    watch.look();
    clock.set("2028-06-01T00:00:00Z");
    watch.look();
    assertThat(lines.list).hasSize(2);
  }
}

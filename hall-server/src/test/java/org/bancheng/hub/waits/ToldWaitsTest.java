package org.bancheng.hub.waits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.hall.CallId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Series;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.event.DayEvent.DayStarted;
import org.bancheng.hall.event.TicketEvent.TicketCalled;
import org.bancheng.hall.event.TicketEvent.TicketTransferred;
import org.bancheng.hall.forecast.WaitForecast;
import org.bancheng.hub.net.MovableClock;
import org.junit.jupiter.api.Test;

class ToldWaitsTest {
  private static final TicketId TICKET = new TicketId(new UUID(0x7000L, 1));

  private static final ServiceId SERVICE = new ServiceId("B");

  private final MovableClock clock = new MovableClock("2026-11-23T01:00:00Z");
  private final ToldWaits waits = new ToldWaits(clock);

  @Test
  void aPageGoesOnFromWhatThePaperSaid() {
    assertThat(waits.onPaper(TICKET, SERVICE, minutes(40)).words().en()).isEqualTo("about 40 min");
    assertThat(waits.onPage(TICKET, minutes(10)).words().en()).isEqualTo("10 to 35 min");
  }

  @Test
  void aPaperGoesOnFromWhatTheMenuSaid() {
    assertThat(waits.onScreens(SERVICE, minutes(40)).words().en()).isEqualTo("about 40 min");
    assertThat(waits.onPaper(TICKET, SERVICE, minutes(10)).words().en()).isEqualTo("10 to 35 min");
    assertThat(waits.onScreens(SERVICE, minutes(40)).words().en()).isEqualTo("about 40 min");
  }

  @Test
  void menuAndBoardFallTogetherFiveMinutesAMinute() {
    waits.onScreens(SERVICE, minutes(40));
    assertThat(waits.onScreens(SERVICE, minutes(5)).words().en()).isEqualTo("5 to 35 min");
    assertThat(waits.onScreens(SERVICE, minutes(5)).words().en()).isEqualTo("5 to 35 min");
    clock.forward(Duration.ofMinutes(1));
    assertThat(waits.onScreens(SERVICE, minutes(5)).words().en()).isEqualTo("5 to 30 min");
  }

  @Test
  void aLineThatIsEmptyIsToldAtOnce() {
    waits.onScreens(SERVICE, minutes(40));
    assertThat(waits.onScreens(SERVICE, minutes(0)).words().en()).isEqualTo("no wait");
    assertThat(waits.onScreens(SERVICE, minutes(5)).words().en()).isEqualTo("about 5 min");
  }

  @Test
  void anEmptyLineThatNobodyServesIsNotToldAsNoWait() {
    WaitForecast nobodyServes = new WaitForecast(Duration.ZERO, Duration.ZERO, false);
    waits.onScreens(SERVICE, minutes(40));
    assertThat(waits.onScreens(SERVICE, nobodyServes).words().en()).isEqualTo("unknown");
    assertThat(waits.onPaper(TICKET, SERVICE, nobodyServes).words().en()).isEqualTo("unknown");
    assertThat(waits.onScreens(SERVICE, minutes(0)).words().en()).isEqualTo("no wait");
    assertThat(waits.onPage(TICKET, minutes(10)).words().en()).isEqualTo("about 10 min");
  }

  @Test
  void twoWhoLookAtTheSameTicketAreToldTheSame() {
    waits.onPage(TICKET, minutes(40));
    assertThat(waits.onPage(TICKET, minutes(0))).isEqualTo(waits.onPage(TICKET, minutes(0)));
  }

  @Test
  void aWaitEndsWithTheCall() {
    waits.onPage(TICKET, minutes(40));
    waits.stored(List.of(called(TICKET)));
    assertThat(waits.onPage(TICKET, minutes(5)).words().en()).isEqualTo("about 5 min");
  }

  @Test
  void anotherLineIsAnotherWait() {
    waits.onPage(TICKET, minutes(40));
    waits.stored(List.of(transferred(TICKET)));
    assertThat(waits.onPage(TICKET, minutes(5)).words().en()).isEqualTo("about 5 min");
  }

  @Test
  void aPaperPrintedAgainSaysWhatWasToldLast() {
    waits.onPaper(TICKET, SERVICE, minutes(40));
    waits.onPage(TICKET, minutes(10));
    assertThat(waits.onPaper(TICKET, SERVICE, minutes(40)).words().en()).isEqualTo("10 to 35 min");
  }

  @Test
  void eachMinuteTheWaitMayFallOnce() {
    waits.onPaper(TICKET, SERVICE, minutes(40));
    for (int minute = 0; minute < 3; minute++) {
      clock.forward(Duration.ofMinutes(1));
      waits.onPage(TICKET, minutes(5));
    }
    assertThat(waits.onPage(TICKET, minutes(5)).words().en()).isEqualTo("5 to 25 min");
  }

  @Test
  void aNewDayRemembersNothing() {
    waits.onPaper(TICKET, SERVICE, minutes(40));
    waits.onScreens(SERVICE, minutes(40));
    waits.stored(List.of(new DayStarted(new HallDay(LocalDate.of(2026, 11, 24)))));
    assertThat(waits.onPaper(TICKET, SERVICE, minutes(10)).words().en()).isEqualTo("about 10 min");
  }

  private static WaitForecast minutes(int both) {
    return new WaitForecast(Duration.ofMinutes(both), Duration.ofMinutes(both));
  }

  private TicketCalled called(TicketId ticket) {
    CounterId one = new CounterId("1");
    CallId call = new CallId(new UUID(0x7000L, 2));
    TicketNumber number = new TicketNumber(Series.of(SERVICE), 1);
    return new TicketCalled(ticket, number, one, call, 1, Optional.empty(), clock.instant());
  }

  private TicketTransferred transferred(TicketId ticket) {
    CounterId one = new CounterId("1");
    return new TicketTransferred(
        ticket, one, SERVICE, Optional.empty(), true, Optional.empty(), clock.instant());
  }
}

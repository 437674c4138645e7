package org.bancheng.hall.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hall.scene.Asking.next;
import static org.bancheng.hall.scene.Scene.MONDAY;
import static org.bancheng.hall.scene.Scene.emptyHall;
import static org.bancheng.hall.scene.Scene.hall;

import java.time.LocalDate;
import java.util.Optional;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.command.DayCommand.StartDay;
import org.bancheng.hall.scene.Scene;
import org.junit.jupiter.api.Test;

/** The demo hall stands in Shanghai, eight hours before UTC. */
class DueDayTest {
  @Test
  void theFirstDayIsDueAtOnce() {
    assertThat(due(emptyHall(), "2026-11-23T09:00")).contains(MONDAY);
  }

  @Test
  void nothingIsDueOnTheDayItself() {
    assertThat(due(hall(), "2026-11-23T00:00")).isEmpty();
    assertThat(due(hall(), "2026-11-23T23:59:59")).isEmpty();
  }

  @Test
  void theNextIsDueAtMidnightInTheHallsOwnTime() {
    assertThat(due(hall(), "2026-11-24T00:00")).contains(day("2026-11-24"));
  }

  @Test
  void midnightWaitsForACounterWithSomebodyInHand() {
    assertThat(due(busyHall(), "2026-11-24T00:00")).isEmpty();
    assertThat(due(busyHall(), "2026-11-24T03:59:59")).isEmpty();
  }

  @Test
  void fourOClockWaitsForNobody() {
    assertThat(due(busyHall(), "2026-11-24T04:00")).contains(day("2026-11-24"));
  }

  @Test
  void aMidnightLaterThanThatWaitsForNobodyEither() {
    assertThat(due(busyHall(), "2026-11-25T00:30")).contains(day("2026-11-25"));
  }

  @Test
  void aClockThatLeapsAheadLeavesDaysOut() {
    assertThat(due(hall(), "2026-11-30T09:00")).contains(day("2026-11-30"));
  }

  @Test
  void aClockThatGoesBackMakesNothingDue() {
    assertThat(due(hall(), "2026-11-22T09:00")).isEmpty();
    assertThat(due(hall(), "2020-01-01T00:00")).isEmpty();
  }

  @Test
  void theTwentyNinthOfFebruaryIsADay() {
    Scene hall = emptyHall().after(new StartDay(day("2028-02-28")));
    assertThat(due(hall, "2028-02-29T08:00")).contains(day("2028-02-29"));
  }

  private static Scene busyHall() {
    return hall().withOpen("1").withWaiting("A").after(next("1"));
  }

  private static Optional<HallDay> due(Scene hall, String time) {
    return DueDay.of(hall.state(), hall.when(time).now());
  }

  private static HallDay day(String date) {
    return new HallDay(LocalDate.parse(date));
  }
}

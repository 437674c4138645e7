package org.bancheng.hall.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NationalCalendarTest {
  private static final NationalCalendar CALENDAR = NationalCalendar.published();
  private static final List<LocalDate> YEAR_2026 =
      LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).toList();

  @Test
  void theYear2026Has248WorkingDays() {
    assertThat(YEAR_2026).filteredOn(NationalCalendarTest::works).hasSize(248);
  }

  @Test
  void theMonthsOf2026HaveTheirWorkingDays() {
    assertThat(IntStream.rangeClosed(1, 12).mapToLong(NationalCalendarTest::workingDaysOf))
        .containsExactly(21L, 16L, 22L, 21L, 19L, 21L, 23L, 21L, 22L, 18L, 21L, 23L);
  }

  @Test
  void theLongestClosureOf2026IsNineDays() {
    assertThat(longestRun(false)).isEqualTo(9);
  }

  @Test
  void theLongestRunOfWorkingDaysIn2026IsSix() {
    assertThat(longestRun(true)).isEqualTo(6);
  }

  @Test
  void aMakeUpSaturdayIsAWorkingDay() {
    assertThat(works(day("2026-02-14"))).isTrue();
    assertThat(works(day("2026-10-10"))).isTrue();
  }

  @Test
  void anOrdinarySaturdayIsNone() {
    assertThat(works(day("2026-11-21"))).isFalse();
  }

  @Test
  void aMondayOffIsNone() {
    assertThat(works(day("2026-04-06"))).isFalse();
  }

  @Test
  void aPublishedYearIsNotProvisional() {
    assertThat(YEAR_2026).noneMatch(it -> CALENDAR.isWorkingDay(it).provisional());
  }

  @Test
  void anUnknownYearIsProvisionalOnEveryDay() {
    assertThat(CALENDAR.isWorkingDay(day("2027-03-01"))).isEqualTo(new DayAnswer(true, true));
    assertThat(CALENDAR.isWorkingDay(day("2027-03-06"))).isEqualTo(new DayAnswer(false, true));
    assertThat(CALENDAR.isWorkingDay(day("2025-03-03"))).isEqualTo(new DayAnswer(true, true));
  }

  @Test
  void anUnknownYearKnowsTheHolidaysWithADateOfTheSun() {
    assertThat(
            LocalDate.of(2029, 1, 1)
                .datesUntil(LocalDate.of(2030, 1, 1))
                .filter(it -> it.getDayOfWeek().getValue() < 6 && !works(it)))
        .containsExactly(
            day("2029-01-01"),
            day("2029-05-01"),
            day("2029-05-02"),
            day("2029-10-01"),
            day("2029-10-02"),
            day("2029-10-03"));
  }

  @Test
  void theDayOfReceiptIsNotCounted() {
    assertThat(CALENDAR.plusWorkingDays(day("2026-11-23"), 1).date()).isEqualTo("2026-11-24");
    assertThat(CALENDAR.plusWorkingDays(day("2026-11-23"), 5).date()).isEqualTo("2026-11-30");
  }

  @Test
  void receivedOnAMakeUpSaturdayCountsFromTheNextWorkingDay() {
    assertThat(CALENDAR.plusWorkingDays(day("2026-02-14"), 1))
        .isEqualTo(new DateAnswer(day("2026-02-24"), false));
  }

  @Test
  void aTermOverAMakeUpSaturdayCountsIt() {
    assertThat(CALENDAR.plusWorkingDays(day("2026-02-27"), 2).date()).isEqualTo("2026-03-02");
  }

  @Test
  void noWorkingDaysAreTheDayItself() {
    assertThat(CALENDAR.plusWorkingDays(day("2026-02-15"), 0))
        .isEqualTo(new DateAnswer(day("2026-02-15"), false));
  }

  @Test
  void afterNationalDayComesTheEighth() {
    assertThat(CALENDAR.nextWorkingDay(day("2026-09-30")).date()).isEqualTo("2026-10-08");
  }

  @Test
  void aTermThatRunsIntoAnUnknownYearIsProvisional() {
    assertThat(CALENDAR.plusWorkingDays(day("2026-12-30"), 1).provisional()).isFalse();
    assertThat(CALENDAR.plusWorkingDays(day("2026-12-31"), 1))
        .isEqualTo(new DateAnswer(day("2027-01-04"), true));
  }

  @Test
  void termsAreNotCountedBackward() {
    assertThatThrownBy(() -> CALENDAR.plusWorkingDays(day("2026-11-23"), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static boolean works(LocalDate day) {
    return CALENDAR.isWorkingDay(day).working();
  }

  private static long workingDaysOf(int month) {
    return YEAR_2026.stream()
        .filter(it -> YearMonth.from(it).getMonthValue() == month && works(it))
        .count();
  }

  private static int longestRun(boolean working) {
    int longest = 0;
    int run = 0;
    for (LocalDate day : YEAR_2026) {
      run = works(day) == working ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}

package org.bancheng.hall.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any day of three years, of which one is published. */
class CalendarLawsTest {
  private static final NationalCalendar CALENDAR = NationalCalendar.published();

  @Property
  void exactlySoManyWorkingDaysLieInATerm(
      @ForAll("days") LocalDate receipt, @ForAll @IntRange(max = 60) int count) {
    LocalDate due = CALENDAR.plusWorkingDays(receipt, count).date();
    assertThat(receipt.plusDays(1).datesUntil(due.plusDays(1)).filter(CalendarLawsTest::works))
        .hasSize(count);
  }

  @Property
  void aTermEndsOnAWorkingDay(
      @ForAll("days") LocalDate receipt, @ForAll @IntRange(min = 1, max = 60) int count) {
    assertThat(works(CALENDAR.plusWorkingDays(receipt, count).date())).isTrue();
  }

  @Property
  void twoTermsAreAsLongAsTheirSum(
      @ForAll("days") LocalDate receipt,
      @ForAll @IntRange(max = 30) int one,
      @ForAll @IntRange(max = 30) int other) {
    DateAnswer first = CALENDAR.plusWorkingDays(receipt, one);
    DateAnswer second = CALENDAR.plusWorkingDays(first.date(), other);
    assertThat(CALENDAR.plusWorkingDays(receipt, one + other))
        .isEqualTo(new DateAnswer(second.date(), first.provisional() || second.provisional()));
  }

  @Property
  void whatWasReceivedLaterIsNotDueEarlier(
      @ForAll("days") LocalDate receipt, @ForAll @IntRange(max = 60) int count) {
    assertThat(CALENDAR.plusWorkingDays(receipt.plusDays(1), count).date())
        .isAfterOrEqualTo(CALENDAR.plusWorkingDays(receipt, count).date());
  }

  @Property
  void aTermIsProvisionalIfAndOnlyIfItLeavesThePublishedYear(
      @ForAll("days") LocalDate receipt, @ForAll @IntRange(min = 1, max = 60) int count) {
    DateAnswer due = CALENDAR.plusWorkingDays(receipt, count);
    boolean inside = receipt.plusDays(1).getYear() == 2026 && due.date().getYear() == 2026;
    assertThat(due.provisional()).isEqualTo(!inside);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 3 * 365 - 1)
        .map(it -> LocalDate.of(2025, 1, 1).plusDays(it));
  }

  private static boolean works(LocalDate day) {
    return CALENDAR.isWorkingDay(day).working();
  }
}

package org.bancheng.hall.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The national working calendar (国务院办公厅关于节假日安排的通知). Answers for a year whose notice is not known
 * are provisional: weekends, and the holidays that have a date of the sun.
 *
 * <p>Spring Festival, Dragon Boat and Mid-Autumn follow the moon and Qingming the sun's longitude;
 * they and all moved days (调休) are left out of a provisional year, since a guessed list looks like
 * a real one and is not.
 */
public final class NationalCalendar {
  private static final String RESOURCE = "national-calendar.txt";

  /** 元旦 one day, 劳动节 two, 国庆节 three (放假办法 as in force since 2025-01-01). */
  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(5, 2),
          MonthDay.of(10, 1),
          MonthDay.of(10, 2),
          MonthDay.of(10, 3));

  private static final NationalCalendar PUBLISHED = new NationalCalendar(resource());

  private final PublishedYears published;

  NationalCalendar(PublishedYears published) {
    this.published = published;
  }

  /** With all years that came with this program. */
  public static NationalCalendar published() {
    return PUBLISHED;
  }

  private static PublishedYears resource() {
    try (InputStream text = NationalCalendar.class.getResourceAsStream(RESOURCE)) {
      if (text == null) {
        throw new IllegalStateException("the program is not whole: " + RESOURCE + " is missing");
      }
      return CalendarText.read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  public DayAnswer isWorkingDay(LocalDate day) {
    boolean known = published.years().contains(day.getYear());
    return new DayAnswer(known ? works(day) : probablyWorks(day), !known);
  }

  private boolean works(LocalDate day) {
    return published.work().contains(day) || (!isWeekend(day) && !published.off().contains(day));
  }

  private static boolean probablyWorks(LocalDate day) {
    return !isWeekend(day) && !FIXED.contains(MonthDay.from(day));
  }

  /** Saturday or Sunday, working or not. */
  public static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  /** The first working day after this day. */
  public DateAnswer nextWorkingDay(LocalDate day) {
    return plusWorkingDays(day, 1);
  }

  /**
   * The day on which so many working days are over. The day of receipt is not counted (行政许可法 art.
   * 82 counts working days without statutory holidays).
   *
   * @param count 0 and more; 0 is the day itself, working or not
   */
  public DateAnswer plusWorkingDays(LocalDate receipt, int count) {
    if (count < 0) {
      throw new IllegalArgumentException("working days are counted forward: " + count);
    }
    LocalDate day = receipt;
    boolean provisional = false;
    for (int left = count; left > 0; ) {
      day = day.plusDays(1);
      DayAnswer answer = isWorkingDay(day);
      provisional |= answer.provisional();
      left -= answer.working() ? 1 : 0;
    }
    return new DateAnswer(day, provisional);
  }
}

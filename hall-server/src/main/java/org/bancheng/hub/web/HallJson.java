package org.bancheng.hub.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.bancheng.bus.message.BilingualText;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.bus.message.Forecast;
import org.bancheng.hall.calendar.NationalCalendar;
import org.bancheng.hall.plan.WaitThresholds;
import org.jspecify.annotations.Nullable;

/**
 * The hall for staff pages. {@code full}: everything, replace what you had; otherwise only what
 * changed since the last: merge by id; a ticket in an ended state leaves the lists. Instants are in
 * the hall's offset. {@code calls} are newest first. {@code pauseReasons} are the plan's, empty:
 * any.
 */
record HallJson(
    int v,
    boolean full,
    String hall,
    BilingualText name,
    LocalDate hallDay,
    long sequence,
    OffsetDateTime at,
    You you,
    ThresholdsJson thresholds,
    List<String> pauseReasons,
    CalendarJson calendar,
    List<CounterJson> counters,
    List<ServiceJson> services,
    List<TicketJson> tickets,
    List<BoardCall> calls) {
  /** Who asks. */
  record You(String user, String role) {}

  /**
   * The national calendar of today's year.
   *
   * @param provisional its holidays are not published here: weekends and fixed holidays only
   */
  record CalendarJson(int year, boolean provisional) {
    static CalendarJson of(LocalDate today) {
      return new CalendarJson(
          today.getYear(), NationalCalendar.published().isWorkingDay(today).provisional());
    }
  }

  /** From when on a wait, or a line, is shown as long; as the plan says. */
  record ThresholdsJson(Duration amber, Duration red, int linePerCounter) {
    static ThresholdsJson of(WaitThresholds plan) {
      return new ThresholdsJson(plan.amber(), plan.red(), plan.linePerCounter());
    }
  }

  /**
   * One counter.
   *
   * @param ticket the one in hand
   * @param staff the user who works there
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record CounterJson(
      String counter,
      String name,
      String zone,
      String state,
      List<String> services,
      @Nullable TicketJson ticket,
      @Nullable String pauseReason,
      @Nullable String staff) {}

  /**
   * One service.
   *
   * @param provisional {@code open} goes by a calendar that is
   */
  record ServiceJson(
      String service,
      BilingualText name,
      boolean open,
      boolean provisional,
      int waiting,
      Forecast forecast) {}
}

package org.bancheng.hall.plan;

import java.time.Duration;
import java.util.List;

/**
 * The hall's own answers to what halls decide differently.
 *
 * @param parkFor how long a ticket is parked if the clerk does not say
 * @param pauseReasons why a counter, or the work at it, may pause; empty: any reason
 * @param dates on which the hall as a whole is closed, or open, against the calendar
 */
public record HallPolicy(
    PriorityPolicy priority,
    NoShowPolicy noShow,
    OverflowPolicy overflow,
    AppointmentPolicy appointments,
    Duration parkFor,
    List<String> pauseReasons,
    WaitThresholds thresholds,
    SpecialDates dates) {
  private static final Duration PARK_FOR = Duration.ofMinutes(15);

  public HallPolicy {
    pauseReasons = List.copyOf(pauseReasons);
    if (parkFor.isNegative() || parkFor.isZero()) {
      throw new IllegalArgumentException("parking must take some time: " + parkFor);
    }
  }

  /** A hall without dates of its own. */
  public HallPolicy(
      PriorityPolicy priority,
      NoShowPolicy noShow,
      OverflowPolicy overflow,
      AppointmentPolicy appointments,
      Duration parkFor,
      List<String> pauseReasons,
      WaitThresholds thresholds) {
    this(
        priority,
        noShow,
        overflow,
        appointments,
        parkFor,
        pauseReasons,
        thresholds,
        SpecialDates.NONE);
  }

  /** First come, first served, and the usual answers to the rest. */
  public static HallPolicy standard() {
    return new HallPolicy(
        PriorityPolicy.firstComeFirstServed(),
        NoShowPolicy.standard(),
        OverflowPolicy.standard(),
        AppointmentPolicy.standard(),
        PARK_FOR,
        List.of(),
        WaitThresholds.standard());
  }

  /** Whether a counter, or its work, may pause for this reason. */
  public boolean allowsPause(String reason) {
    return pauseReasons.isEmpty() || pauseReasons.contains(reason);
  }

  public HallPolicy with(PriorityPolicy other) {
    return new HallPolicy(
        other, noShow, overflow, appointments, parkFor, pauseReasons, thresholds, dates);
  }

  public HallPolicy with(NoShowPolicy other) {
    return new HallPolicy(
        priority, other, overflow, appointments, parkFor, pauseReasons, thresholds, dates);
  }

  public HallPolicy with(AppointmentPolicy other) {
    return new HallPolicy(
        priority, noShow, overflow, other, parkFor, pauseReasons, thresholds, dates);
  }

  public HallPolicy with(WaitThresholds other) {
    return new HallPolicy(
        priority, noShow, overflow, appointments, parkFor, pauseReasons, other, dates);
  }

  public HallPolicy with(SpecialDates other) {
    return new HallPolicy(
        priority, noShow, overflow, appointments, parkFor, pauseReasons, thresholds, other);
  }
}

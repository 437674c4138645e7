package org.bancheng.hall.forecast;

import java.util.List;

/**
 * The queue length turned into a time along the roster (QL with future capacity, Ibrahim and Whitt
 * 2011): the smallest {@code x} within which {@code n + 1} calls are made, as counters open and
 * close.
 *
 * @param steps in order; the first holds from the beginning, the last for ever
 */
public record QlWithRoster(List<Step> steps) {
  /**
   * From a minute on, so many calls a minute.
   *
   * @param callsPerMinute counters at work, each by its own pace; 0 or more
   */
  public record Step(double fromMinute, double callsPerMinute) {}

  public QlWithRoster {
    steps = List.copyOf(steps);
    if (steps.isEmpty() || steps.stream().anyMatch(step -> !(step.callsPerMinute() >= 0))) {
      throw new IllegalArgumentException("a roster needs steps with rates that are not negative");
    }
  }

  /** One rate for ever. */
  public static QlWithRoster steady(double callsPerMinute) {
    return new QlWithRoster(List.of(new Step(0, callsPerMinute)));
  }

  /**
   * Minutes until the person is called; infinite if the roster ends before.
   *
   * @param ahead people ahead, 0 or more
   * @param now minute at which the person comes
   */
  public double minutes(int ahead, double now) {
    double left = ahead + 1.0;
    double at = now;
    for (int i = 0; i < steps.size(); i++) {
      double end = i + 1 < steps.size() ? steps.get(i + 1).fromMinute() : Double.POSITIVE_INFINITY;
      double rate = steps.get(i).callsPerMinute();
      if (end > at) {
        if (rate * (end - at) >= left) {
          return at + left / rate - now;
        }
        left -= rate > 0 ? rate * (end - at) : 0;
        at = end;
      }
    }
    return Double.POSITIVE_INFINITY;
  }
}

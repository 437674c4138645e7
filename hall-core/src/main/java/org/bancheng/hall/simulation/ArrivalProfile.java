package org.bancheng.hall.simulation;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/**
 * How a day's people spread over its half hours.
 *
 * @param spans in order; shares need not add up to 1
 */
public record ArrivalProfile(List<Span> spans) {
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);

  /** A half hour and its share of the day. */
  public record Span(LocalTime from, double share) {}

  public ArrivalProfile {
    spans = List.copyOf(spans);
    if (spans.isEmpty() || spans.stream().anyMatch(span -> !(span.share() >= 0))) {
      throw new IllegalArgumentException("an arrival profile needs shares that are not negative");
    }
  }

  /**
   * Open 9:00 to 12:00 and 13:30 to 17:00: the shares of Warsaw's municipal offices (Tuesday to
   * Friday, 210 775 tickets of 16 days), with their opening burst at both openings, as Beijing's
   * Dongcheng hall reports it.
   */
  public static ArrivalProfile chineseDay() {
    return new ArrivalProfile(
        List.of(
            span(9, 0, 7.2),
            span(9, 30, 5.3),
            span(10, 0, 5.9),
            span(10, 30, 7.5),
            span(11, 0, 7.9),
            span(11, 30, 5.0),
            span(13, 30, 7.5),
            span(14, 0, 7.1),
            span(14, 30, 6.6),
            span(15, 0, 7.6),
            span(15, 30, 6.0),
            span(16, 0, 4.4),
            span(16, 30, 1.6)));
  }

  private static Span span(int hour, int minute, double share) {
    return new Span(LocalTime.of(hour, minute), share);
  }

  /**
   * The moment before which a part of the day's people has come.
   *
   * @param part 0 to 1
   */
  public LocalTime at(double part) {
    double left = part * spans.stream().mapToDouble(Span::share).sum();
    for (Span span : spans) {
      if (left < span.share()) {
        return span.from().plusNanos((long) (left / span.share() * HALF_HOUR.toNanos()));
      }
      left -= span.share();
    }
    return spans.get(spans.size() - 1).from().plus(HALF_HOUR).minusSeconds(1);
  }
}

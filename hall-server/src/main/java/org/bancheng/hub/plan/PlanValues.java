package org.bancheng.hub.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.plan.SpecialDates;
import org.bancheng.hall.plan.TimeSpan;

/** Texts of a plan as values; what is wrong with a text stands in the exception's message. */
final class PlanValues {
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,6}) *(s|min|h)");
  private static final Pattern SPAN = Pattern.compile("(\\d{1,2}:\\d{2}) *- *(\\d{1,2}:\\d{2})");

  private static final Duration LONGEST = Duration.ofDays(366);

  private PlanValues() {}

  static int count(String text) {
    if (!text.matches("\\d{1,6}")) {
      throw new IllegalArgumentException("must be a number from 0 to 999999");
    }
    return Integer.parseInt(text);
  }

  static double number(String text) {
    if (!text.matches("\\d{1,6}(\\.\\d{1,6})?")) {
      throw new IllegalArgumentException("must be a number such as 1.5");
    }
    return Double.parseDouble(text);
  }

  /** {@code 90 s}, {@code 15 min}, {@code 2 h}, or ISO 8601: {@code PT15M}. */
  static Duration length(String text) {
    Duration length = anyLength(text);
    if (length.isNegative() || length.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("must be a length of time from 0 to a year");
    }
    return length;
  }

  private static Duration anyLength(String text) {
    Matcher matcher = LENGTH.matcher(text);
    if (matcher.matches()) {
      long amount = Long.parseLong(matcher.group(1));
      return switch (matcher.group(2)) {
        case "s" -> Duration.ofSeconds(amount);
        case "min" -> Duration.ofMinutes(amount);
        default -> Duration.ofHours(amount);
      };
    }
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("must be a length of time such as 15 min or 90 s", e);
    }
  }

  /** {@code 9:00-12:00}; the end may be {@code 24:00}. */
  static TimeSpan span(String text) {
    Matcher matcher = SPAN.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("must be a span of time such as 9:00-12:00");
    }
    return new TimeSpan(time(matcher.group(1)), time(matcher.group(2)));
  }

  private static LocalTime time(String text) {
    if (text.equals("24:00")) {
      return LocalTime.MAX;
    }
    try {
      return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no time of day: " + text, e);
    }
  }

  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("must be a date such as 2026-10-01", e);
    }
  }

  /** {@code dates: {closed: [...], open: [...]}}, if the place has it. */
  static SpecialDates dates(Yaml at) {
    Optional<Yaml> dates = at.child("dates").filter(Yaml::isMapping);
    if (dates.isEmpty()) {
      return SpecialDates.NONE;
    }
    Set<LocalDate> closed = dates(dates.get(), "closed");
    Set<LocalDate> open = dates(dates.get(), "open");
    dates.get().refuseOtherKeys();
    try {
      return new SpecialDates(closed, open);
    } catch (IllegalArgumentException e) {
      dates.get().fault(String.valueOf(e.getMessage()));
      return SpecialDates.NONE;
    }
  }

  private static Set<LocalDate> dates(Yaml at, String key) {
    return at.optionalList(key).stream()
        .flatMap(it -> it.scalar(PlanValues::date).stream())
        .collect(Collectors.toSet());
  }

  static HolderGroup group(String text) {
    return oneOf(HolderGroup.class, HolderGroup::valueOf, text);
  }

  static boolean yes(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default -> throw new IllegalArgumentException("must be yes or no");
    };
  }

  private static <E extends Enum<E>> E oneOf(
      Class<E> type, Function<String, E> valueOf, String text) {
    try {
      return valueOf.apply(text);
    } catch (IllegalArgumentException e) {
      StringBuilder known = new StringBuilder();
      for (E constant : type.getEnumConstants()) {
        known.append(known.isEmpty() ? "" : ", ").append(constant.name());
      }
      throw new IllegalArgumentException("must be one of " + known, e);
    }
  }
}

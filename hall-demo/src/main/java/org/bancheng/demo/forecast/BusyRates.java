package org.bancheng.demo.forecast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How fast each line is served at each half hour of the day while somebody waits: calls per busy
 * minute on past days, near ones counting most. With it the queue length becomes a time (QL with
 * the roster, Ibrahim and Whitt 2011), as rosters, lunch and closing show in the calls.
 */
final class BusyRates {
  private static final int TICK_MIN = 5;
  private static final int HALF_HOUR_MIN = 30;
  private static final int HALF_HOURS = 48;

  /** The usual gap counts as much as so many busy minutes, a neighbouring half hour as half. */
  private static final double PRIOR_MIN = 80;

  private static final double NEIGHBOUR = 0.5;
  private static final double LONGEST_MIN = 400;
  private static final double NEARLY_NONE = 1e-6;

  /** Calls and busy minutes, by half hour. */
  private static final class Counts {
    final double[] calls = new double[HALF_HOURS];
    final double[] busy = new double[HALF_HOURS];

    void add(Counts other, double weight) {
      for (int i = 0; i < HALF_HOURS; i++) {
        calls[i] += weight * other.calls[i];
        busy[i] += weight * other.busy[i];
      }
    }

    private static double around(double[] counts, int half) {
      double before = half > 0 ? counts[half - 1] : 0;
      double after = half < HALF_HOURS - 1 ? counts[half + 1] : 0;
      return counts[half] + NEIGHBOUR * (before + after);
    }

    double rate(int half, double usualGap) {
      return (around(calls, half) + PRIOR_MIN / usualGap) / (around(busy, half) + PRIOR_MIN);
    }
  }

  /** Calls a minute of one line, by half hour. */
  record Rates(double[] byHalfHour) {
    /** Minutes until the line has been called {@code calls} times, beginning at {@code now}. */
    double timeFor(double calls, double now) {
      double left = calls;
      double at = now;
      while (left > NEARLY_NONE && at - now < LONGEST_MIN) {
        int half = Math.min(HALF_HOURS - 1, (int) (at / HALF_HOUR_MIN));
        double rate = byHalfHour[half];
        double span = Math.max(1, (half + 1) * (double) HALF_HOUR_MIN - at);
        double need = left / rate;
        at += Math.min(span, need);
        left -= Math.min(span, need) * rate;
      }
      return at - now;
    }
  }

  private final Fading<Counts> past = new Fading<>();

  BusyRates(Map<LocalDate, List<TicketRow>> days) {
    days.forEach(
        (date, day) -> {
          Map<String, Counts> counts = new HashMap<>();
          TicketLog.byLine(day).forEach((line, tickets) -> counts.put(line, count(tickets)));
          past.put(date, counts);
        });
  }

  private static Counts count(List<TicketRow> line) {
    Counts counts = new Counts();
    int[] waiting = new int[24 * 60 / TICK_MIN + 1];
    int[] calls = new int[waiting.length];
    for (TicketRow ticket : line) {
      int from = tick(ticket.issuedMin());
      int to = ticket.called() ? tick(ticket.calledMin()) : from;
      for (int i = from; i < to; i++) {
        waiting[i]++;
      }
      if (ticket.called()) {
        calls[to]++;
      }
    }
    for (int i = 1; i < waiting.length; i++) {
      if (waiting[i - 1] > 0) {
        int half = Math.min(HALF_HOURS - 1, i * TICK_MIN / HALF_HOUR_MIN);
        counts.busy[half] += TICK_MIN;
        counts.calls[half] += calls[i];
      }
    }
    return counts;
  }

  private static int tick(double minute) {
    return (int) Math.min(24 * 60.0 / TICK_MIN, Math.max(0, Math.round(minute / TICK_MIN)));
  }

  /** A line's rates on a day, as the other days show them. */
  Rates of(String line, LocalDate day, double usualGap) {
    Counts counts = new Counts();
    past.of(line, day, counts::add);
    double[] rates = new double[HALF_HOURS];
    for (int half = 0; half < HALF_HOURS; half++) {
      rates[half] = counts.rate(half, usualGap);
    }
    return new Rates(rates);
  }
}

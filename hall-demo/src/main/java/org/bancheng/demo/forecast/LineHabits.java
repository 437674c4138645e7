package org.bancheng.demo.forecast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What past days tell of each line, near ones most: how far apart its calls are while somebody
 * waits, how long people wait there, when its last call is. A day being learnt from is left out of
 * what it is told, so that learning sees what forecasting will see.
 */
final class LineHabits {
  /** Few gaps of a line count as much as this many of the usual one. */
  private static final double PRIOR = 8;

  private static final double USUAL_GAP = 6;
  private static final double USUAL_CLOSE = 960;

  /** No line is called so. */
  private static final String EVERY_LINE = "";

  /** Sums of one line. */
  private static final class Sums {
    double gaps;
    double gapCount;
    double waits;
    double waitCount;
    double lastCalls;
    double days;

    void add(Sums other, double weight) {
      gaps += weight * other.gaps;
      gapCount += weight * other.gapCount;
      waits += weight * other.waits;
      waitCount += weight * other.waitCount;
      lastCalls += weight * other.lastCalls;
      days += weight * other.days;
    }
  }

  /**
   * A line's habits.
   *
   * @param gap minutes between calls while somebody waits
   * @param meanWait mean minutes of those who wait
   * @param close minute of the day of its last call
   */
  record Habit(double gap, double meanWait, double close) {}

  private final Fading<Sums> past = new Fading<>();

  LineHabits(Map<LocalDate, List<TicketRow>> days) {
    days.forEach(
        (date, day) -> {
          Map<String, Sums> sums = new HashMap<>();
          TicketLog.byLine(day).forEach((line, tickets) -> sums.put(line, sums(tickets)));
          past.put(date, sums);
          Sums whole = new Sums();
          sums.values().forEach(each -> whole.add(each, 1));
          sums.put(EVERY_LINE, whole);
        });
  }

  private static Sums sums(List<TicketRow> line) {
    Sums sums = new Sums();
    double lastCall = 0;
    double before = TicketRow.NEVER;
    for (TicketRow ticket : line) {
      if (!ticket.called()) {
        continue;
      }
      if (ticket.issuedMin() <= before && before < TicketRow.NEVER) {
        sums.gaps += Math.max(0, ticket.calledMin() - before);
        sums.gapCount++;
      }
      if (ticket.waited() > 0) {
        sums.waits += ticket.waited();
        sums.waitCount++;
      }
      before = ticket.calledMin();
      lastCall = Math.max(lastCall, before);
    }
    if (lastCall > 0) {
      sums.lastCalls = lastCall;
      sums.days = 1;
    }
    return sums;
  }

  /** The habits of a line on a day, as the other days show them. */
  Habit of(String line, LocalDate day) {
    Sums sums = seenFrom(day, line);
    Sums everything = seenFrom(day, EVERY_LINE);
    double usualGap = mean(everything.gaps, everything.gapCount, USUAL_GAP, 1);
    double usualWait = mean(everything.waits, everything.waitCount, USUAL_GAP, 1);
    return new Habit(
        mean(sums.gaps, sums.gapCount, usualGap, PRIOR),
        mean(sums.waits, sums.waitCount, usualWait, PRIOR),
        mean(sums.lastCalls, sums.days, USUAL_CLOSE, 1));
  }

  private Sums seenFrom(LocalDate day, String line) {
    Sums sums = new Sums();
    past.of(line, day, sums::add);
    return sums;
  }

  private static double mean(double sum, double count, double usual, double weight) {
    return (sum + usual * weight) / (count + weight);
  }
}

package org.bancheng.demo.forecast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What past days tell of each line: how far apart its calls are while somebody waits, how long
 * people wait there, when its last call is. A day being learnt from is left out of what it is told,
 * so that learning sees what forecasting will see.
 */
final class LineHabits {
  /** Few gaps of a line count as much as this many of the usual one. */
  private static final double PRIOR = 8;

  private static final double USUAL_GAP = 6;
  private static final double USUAL_CLOSE = 960;

  /** Sums of one line. */
  private static final class Sums {
    double gaps;
    int gapCount;
    double waits;
    int waitCount;
    double lastCalls;
    int days;

    void add(Sums other, int sign) {
      gaps += sign * other.gaps;
      gapCount += sign * other.gapCount;
      waits += sign * other.waits;
      waitCount += sign * other.waitCount;
      lastCalls += sign * other.lastCalls;
      days += sign * other.days;
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

  private final Map<String, Sums> all = new HashMap<>();
  private final Map<LocalDate, Map<String, Sums>> byDay = new HashMap<>();
  private final Sums everything = new Sums();

  LineHabits(Map<LocalDate, List<TicketRow>> days) {
    days.forEach(
        (date, day) -> {
          Map<String, Sums> sums = new HashMap<>();
          TicketLog.byLine(day).forEach((line, tickets) -> sums.put(line, sums(tickets)));
          byDay.put(date, sums);
          sums.forEach(
              (line, each) -> {
                all.computeIfAbsent(line, unused -> new Sums()).add(each, 1);
                everything.add(each, 1);
              });
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

  /** The habits of a line, as days other than this one show them. */
  Habit of(String line, LocalDate without) {
    Sums sums = new Sums();
    sums.add(all.getOrDefault(line, new Sums()), 1);
    Sums own = byDay.getOrDefault(without, Map.of()).get(line);
    if (own != null) {
      sums.add(own, -1);
    }
    double usualGap = mean(everything.gaps, everything.gapCount, USUAL_GAP, 1);
    double usualWait = mean(everything.waits, everything.waitCount, USUAL_GAP, 1);
    return new Habit(
        mean(sums.gaps, sums.gapCount, usualGap, PRIOR),
        mean(sums.waits, sums.waitCount, usualWait, PRIOR),
        mean(sums.lastCalls, sums.days, USUAL_CLOSE, 1));
  }

  private static double mean(double sum, int count, double usual, double weight) {
    return (sum + usual * weight) / (count + weight);
  }
}

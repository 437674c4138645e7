package org.bancheng.hall.simulation;

import java.util.Arrays;
import java.util.List;

/**
 * The waits of one service, or of the hall, in minutes.
 *
 * @param people who took a number
 * @param unserved whose number was not called before the day ended
 * @param left who had gone when called
 * @param turnedAway who got no number (closed, quota)
 * @param over15 share of the called who waited more than 15 min, 0 to 1
 */
public record ServiceReport(
    int people,
    int unserved,
    int left,
    int turnedAway,
    double mean,
    double p90,
    double max,
    double over15,
    double over30,
    double overtakes,
    int mostOvertakes) {
  private static final double FIFTEEN = 15;
  private static final double THIRTY = 30;

  static ServiceReport of(List<WaitOutcome> outcomes, int turnedAway) {
    List<WaitOutcome> called = outcomes.stream().filter(WaitOutcome::called).toList();
    double[] waits = called.stream().mapToDouble(WaitOutcome::minutes).sorted().toArray();
    return new ServiceReport(
        outcomes.size(),
        outcomes.size() - called.size(),
        (int) called.stream().filter(it -> !it.came()).count(),
        turnedAway,
        called.stream().mapToDouble(WaitOutcome::minutes).average().orElse(0),
        waits.length == 0 ? 0 : waits[(int) Math.min(waits.length - 1.0, waits.length * 0.9)],
        waits.length == 0 ? 0 : waits[waits.length - 1],
        share(waits, FIFTEEN),
        share(waits, THIRTY),
        called.stream().mapToInt(WaitOutcome::overtaken).average().orElse(0),
        called.stream().mapToInt(WaitOutcome::overtaken).max().orElse(0));
  }

  private static double share(double[] sorted, double over) {
    long beyond = Arrays.stream(sorted).filter(it -> it > over).count();
    return sorted.length == 0 ? 0 : (double) beyond / sorted.length;
  }
}

package org.bancheng.hall.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/** Many days of one scenario, seed by seed. */
public record PlanningStudy(List<DayReport> days) {
  public PlanningStudy {
    days = List.copyOf(days);
  }

  /** The days of {@code count} seeds from {@code firstSeed} on. */
  public static PlanningStudy of(Scenario scenario, long firstSeed, int count) {
    return new PlanningStudy(
        LongStream.range(firstSeed, firstSeed + count)
            .mapToObj(seed -> DayRun.of(scenario, seed))
            .toList());
  }

  /** The mean over the days. */
  public double mean(ToDoubleFunction<DayReport> figure) {
    return days.stream().mapToDouble(figure).average().orElse(0);
  }

  /**
   * How another study of the same seeds differs: mean of the differences day by day, and half the
   * width of its 95 % interval.
   */
  public Difference to(PlanningStudy other, ToDoubleFunction<DayReport> figure) {
    if (other.days.size() != days.size()) {
      throw new IllegalArgumentException("studies of different seeds cannot be compared");
    }
    double[] differences = new double[days.size()];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = figure.applyAsDouble(other.days.get(i)) - figure.applyAsDouble(days.get(i));
    }
    return Difference.of(differences);
  }

  /** A mean difference and half the width of its 95 % interval. */
  public record Difference(double mean, double halfWidth) {
    private static final double NORMAL_95 = 1.96;

    static Difference of(double[] differences) {
      int n = differences.length;
      double mean = Arrays.stream(differences).average().orElse(0);
      double squares = Arrays.stream(differences).map(it -> (it - mean) * (it - mean)).sum();
      return new Difference(mean, n < 2 ? 0 : NORMAL_95 * Math.sqrt(squares / (n - 1) / n));
    }
  }
}

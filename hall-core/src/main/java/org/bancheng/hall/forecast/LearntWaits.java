package org.bancheng.hall.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import org.bancheng.hall.forecast.trees.Forest;
import org.bancheng.hall.forecast.trees.Growth;
import org.bancheng.hall.forecast.trees.Loss;

/**
 * Waits as past days teach them: for the mean and for each quantile several boosted forests that
 * are averaged, since each sees other rows and errs elsewhere. For a quantile half of them learn
 * minutes and know short lines well, half learn how many times a first estimate the wait is and
 * know long ones. Immutable; any thread.
 */
public final class LearntWaits {
  /** Forests that are averaged. */
  private record Choir(List<ToDoubleFunction<double[]>> voices) {
    double of(double[] row) {
      return Math.max(
          0, voices.stream().mapToDouble(voice -> voice.applyAsDouble(row)).average().orElse(0));
    }
  }

  private final Choir mean;
  private final List<Choir> quantiles;

  private LearntWaits(Choir mean, List<Choir> quantiles) {
    this.mean = mean;
    this.quantiles = quantiles;
  }

  /**
   * How much is learnt.
   *
   * @param voices forests for the mean, and of either kind for each quantile
   */
  public record Effort(Growth mean, Growth quantile, int voices) {}

  /**
   * Learns from waits.
   *
   * @param rows inputs, row by row, no NaN
   * @param minutes what came of each row, 0 or more
   * @param estimate the input that is a first estimate of the wait, in minutes, 0 or more
   * @param taus levels, rising
   * @param workers do the learning; not closed here. The result does not depend on their number
   */
  public static LearntWaits of(
      double[][] rows,
      double[] minutes,
      int estimate,
      double[] taus,
      Effort effort,
      ExecutorService workers) {
    List<Future<ToDoubleFunction<double[]>>> mean = new ArrayList<>();
    List<List<Future<ToDoubleFunction<double[]>>>> quantiles = new ArrayList<>();
    for (long each = 1; each <= effort.voices(); each++) {
      long seed = each;
      mean.add(
          workers.submit(
              () -> Forest.learn(rows, minutes, new Loss.Squared(), effort.mean(), seed)::of));
    }
    for (double tau : taus) {
      Loss loss = new Loss.Pinball(tau);
      Growth growth = effort.quantile();
      List<Future<ToDoubleFunction<double[]>>> voices = new ArrayList<>();
      for (long each = 1; each <= effort.voices(); each++) {
        long seed = each;
        voices.add(workers.submit(() -> Forest.learn(rows, minutes, loss, growth, seed)::of));
        voices.add(
            workers.submit(
                () -> RatioForest.learn(rows, minutes, estimate, loss, growth, seed)::of));
      }
      quantiles.add(voices);
    }
    return new LearntWaits(choir(mean), quantiles.stream().map(LearntWaits::choir).toList());
  }

  private static Choir choir(List<Future<ToDoubleFunction<double[]>>> voices) {
    return new Choir(voices.stream().map(LearntWaits::await).toList());
  }

  private static <T> T await(Future<T> learnt) {
    try {
      return learnt.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while learning", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("learning failed: " + e.getCause(), e);
    }
  }

  /** The mean wait in minutes, 0 or more. */
  public double mean(double[] row) {
    return mean.of(row);
  }

  /** The quantiles at the levels learnt, in minutes, rising, 0 or more. */
  public double[] quantiles(double[] row) {
    return quantiles.stream().mapToDouble(choir -> choir.of(row)).sorted().toArray();
  }
}

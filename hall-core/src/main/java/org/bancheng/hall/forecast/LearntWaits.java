package org.bancheng.hall.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import org.bancheng.hall.forecast.trees.Forest;
import org.bancheng.hall.forecast.trees.Growth;
import org.bancheng.hall.forecast.trees.Loss;

/**
 * Waits as past days teach them: one boosted forest for the mean, and for each quantile several
 * that are averaged, since each sees other rows and errs elsewhere. Half of those learn minutes and
 * know short lines well, half learn how many times a first estimate the wait is and know long ones.
 * Immutable; any thread.
 */
public final class LearntWaits {
  private final Forest mean;
  private final List<List<ToDoubleFunction<double[]>>> quantiles;

  private LearntWaits(Forest mean, List<List<ToDoubleFunction<double[]>>> quantiles) {
    this.mean = mean;
    this.quantiles = quantiles;
  }

  /**
   * How much is learnt.
   *
   * @param voices forests of either kind a quantile
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
    Future<Forest> mean =
        workers.submit(() -> Forest.learn(rows, minutes, new Loss.Squared(), effort.mean(), 0));
    List<List<Future<ToDoubleFunction<double[]>>>> quantiles = new ArrayList<>();
    for (double tau : taus) {
      Loss loss = new Loss.Pinball(tau);
      Growth growth = effort.quantile();
      List<Future<ToDoubleFunction<double[]>>> voices = new ArrayList<>();
      for (int each = 1; each <= effort.voices(); each++) {
        long seed = each;
        voices.add(workers.submit(() -> Forest.learn(rows, minutes, loss, growth, seed)::of));
        voices.add(
            workers.submit(
                () -> RatioForest.learn(rows, minutes, estimate, loss, growth, seed)::of));
      }
      quantiles.add(voices);
    }
    return new LearntWaits(
        await(mean),
        quantiles.stream().map(all -> all.stream().map(LearntWaits::await).toList()).toList());
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
    return Math.max(0, mean.of(row));
  }

  /** The quantiles at the levels learnt, in minutes, rising, 0 or more. */
  public double[] quantiles(double[] row) {
    double[] found = new double[quantiles.size()];
    for (int i = 0; i < found.length; i++) {
      double sum = 0;
      for (ToDoubleFunction<double[]> voice : quantiles.get(i)) {
        sum += voice.applyAsDouble(row);
      }
      found[i] = Math.max(0, sum / quantiles.get(i).size());
    }
    Arrays.sort(found);
    return found;
  }
}

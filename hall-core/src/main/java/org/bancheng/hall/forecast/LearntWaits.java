package org.bancheng.hall.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.bancheng.hall.forecast.trees.Forest;
import org.bancheng.hall.forecast.trees.Growth;
import org.bancheng.hall.forecast.trees.Loss;

/**
 * Waits as past days teach them: one boosted forest for the mean, and for each quantile some that
 * are averaged, since each sees other rows and errs elsewhere. Immutable; any thread.
 */
public final class LearntWaits {
  private final Forest mean;
  private final List<List<Forest>> quantiles;

  private LearntWaits(Forest mean, List<List<Forest>> quantiles) {
    this.mean = mean;
    this.quantiles = quantiles;
  }

  /**
   * How much is learnt.
   *
   * @param voices forests a quantile
   */
  public record Effort(Growth mean, Growth quantile, int voices) {}

  /**
   * Learns from waits.
   *
   * @param rows inputs, row by row, no NaN
   * @param waits what came of each row, any unit of time
   * @param taus levels, rising
   * @param workers do the learning; not closed here. The result does not depend on their number
   */
  public static LearntWaits of(
      double[][] rows, double[] waits, double[] taus, Effort effort, ExecutorService workers) {
    Future<Forest> mean =
        workers.submit(() -> Forest.learn(rows, waits, new Loss.Squared(), effort.mean(), 0));
    List<List<Future<Forest>>> quantiles = new ArrayList<>();
    for (double tau : taus) {
      List<Future<Forest>> voices = new ArrayList<>();
      for (int seed = 1; seed <= effort.voices(); seed++) {
        voices.add(workers.submit(voice(rows, waits, tau, effort.quantile(), seed)));
      }
      quantiles.add(voices);
    }
    return new LearntWaits(
        await(mean),
        quantiles.stream().map(all -> all.stream().map(LearntWaits::await).toList()).toList());
  }

  private static Callable<Forest> voice(
      double[][] rows, double[] waits, double tau, Growth growth, long seed) {
    return () -> Forest.learn(rows, waits, new Loss.Pinball(tau), growth, seed);
  }

  private static Forest await(Future<Forest> forest) {
    try {
      return forest.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while learning", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("learning failed: " + e.getCause(), e);
    }
  }

  /** The mean wait, 0 or more. */
  public double mean(double[] row) {
    return Math.max(0, mean.of(row));
  }

  /** The quantiles at the levels learnt, rising, 0 or more. */
  public double[] quantiles(double[] row) {
    double[] found = new double[quantiles.size()];
    for (int i = 0; i < found.length; i++) {
      double sum = 0;
      for (Forest voice : quantiles.get(i)) {
        sum += voice.of(row);
      }
      found[i] = Math.max(0, sum / quantiles.get(i).size());
    }
    Arrays.sort(found);
    return found;
  }
}

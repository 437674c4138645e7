package org.bancheng.hall.forecast.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trees that mend one another's errors (gradient boosting, Friedman 2001). Immutable; any thread.
 */
public final class Forest {
  private final double start;
  private final List<Tree> trees;

  private Forest(double start, List<Tree> trees) {
    this.start = start;
    this.trees = List.copyOf(trees);
  }

  /**
   * Learns from rows and what came of them.
   *
   * @param rows row by row, all as long, no NaN
   * @param truth one value a row
   * @param seed the same seed gives the same forest
   */
  public static Forest learn(double[][] rows, double[] truth, Loss loss, Growth growth, long seed) {
    if (rows.length != truth.length || rows.length == 0) {
      throw new IllegalArgumentException("as many rows as truths, and at least one");
    }
    SplittableRandom random = new SplittableRandom(seed);
    Bins bins = new Bins(rows);
    TreeGrower grower = new TreeGrower(bins, growth, loss);
    double start = loss.constant(truth.clone());
    double[] prediction = new double[rows.length];
    Arrays.fill(prediction, start);
    List<Tree> trees = new ArrayList<>();
    for (int i = 0; i < growth.trees(); i++) {
      trees.add(grower.grow(truth, prediction, random));
    }
    return new Forest(start, trees);
  }

  /** What the forest expects for a row. */
  public double of(double[] row) {
    double sum = start;
    for (Tree tree : trees) {
      sum += tree.of(row);
    }
    return sum;
  }
}

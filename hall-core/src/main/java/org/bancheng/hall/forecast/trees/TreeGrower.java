package org.bancheng.hall.forecast.trees;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Grows one tree level by level along the slopes of a loss, then gives each leaf its best constant.
 * Ties go to the first input, so that one seed gives one tree. One thread.
 */
final class TreeGrower {
  private static final double LEAST_GAIN = 1e-9;

  private final Bins bins;
  private final Growth growth;
  private final Loss loss;
  private final int[] node;
  private final double[] slopes;
  private final int[] input;
  private final double[] edge;
  private final int[] left;
  private final int[] splitBin;
  private int nodes;

  TreeGrower(Bins bins, Growth growth, Loss loss) {
    this.bins = bins;
    this.growth = growth;
    this.loss = loss;
    this.node = new int[bins.rows()];
    this.slopes = new double[bins.rows()];
    int most = 1 << (growth.depth() + 1);
    this.input = new int[most];
    this.edge = new double[most];
    this.left = new int[most];
    this.splitBin = new int[most];
  }

  /** A tree that moves the predictions towards the truth. */
  Tree grow(double[] truth, double[] prediction, SplittableRandom random) {
    nodes = 1;
    Arrays.fill(left, 0);
    for (int row = 0; row < node.length; row++) {
      slopes[row] = loss.slope(truth[row], prediction[row]);
      node[row] = random.nextDouble() < growth.rowShare() ? 0 : -1;
    }
    boolean[] seen = inputs(random);
    int first = 0;
    for (int level = 0; level < growth.depth(); level++) {
      int end = nodes;
      split(first, end, seen);
      descend(first);
      first = end;
    }
    return new Tree(
        Arrays.copyOf(input, nodes),
        Arrays.copyOf(edge, nodes),
        Arrays.copyOf(left, nodes),
        leaves(truth, prediction));
  }

  private boolean[] inputs(SplittableRandom random) {
    boolean[] seen = new boolean[bins.inputs()];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = random.nextDouble() < growth.inputShare();
    }
    return seen;
  }

  /** Finds each node's best split among the inputs that this tree sees. */
  private void split(int first, int end, boolean[] seen) {
    int width = end - first;
    double[] best = new double[width];
    int[] bestInput = new int[width];
    int[] bestBin = new int[width];
    for (int each = 0; each < seen.length; each++) {
      if (seen[each]) {
        Histogram histogram = new Histogram(width, bins.splits(each) + 1);
        histogram.fill(bins.column(each), node, slopes, first, end);
        for (int i = 0; i < width; i++) {
          histogram.best(i, growth.leastRows(), each, best, bestInput, bestBin);
        }
      }
    }
    for (int i = 0; i < width; i++) {
      if (best[i] > LEAST_GAIN) {
        branch(first + i, bestInput[i], bestBin[i]);
      }
    }
  }

  private void branch(int at, int by, int bin) {
    input[at] = by;
    splitBin[at] = bin;
    edge[at] = bins.edge(by, bin);
    left[at] = nodes;
    nodes += 2;
  }

  private void descend(int first) {
    for (int row = 0; row < node.length; row++) {
      int at = node[row];
      if (at >= first && left[at] != 0) {
        boolean down = bins.column(input[at])[row] <= splitBin[at];
        node[row] = down ? left[at] : left[at] + 1;
      }
    }
  }

  private double[] leaves(double[] truth, double[] prediction) {
    int[] sizes = new int[nodes];
    for (int at : node) {
      if (at >= 0) {
        sizes[at]++;
      }
    }
    double[][] residuals = new double[nodes][];
    for (int i = 0; i < nodes; i++) {
      residuals[i] = new double[sizes[i]];
    }
    int[] filled = new int[nodes];
    for (int row = 0; row < node.length; row++) {
      int at = node[row];
      if (at >= 0) {
        residuals[at][filled[at]++] = truth[row] - prediction[row];
      }
    }
    double[] leaves = new double[nodes];
    for (int i = 0; i < nodes; i++) {
      leaves[i] = sizes[i] == 0 ? 0 : growth.pace() * loss.constant(residuals[i]);
    }
    return leaves;
  }
}

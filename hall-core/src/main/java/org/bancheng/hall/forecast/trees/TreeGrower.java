package org.bancheng.hall.forecast.trees;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Grows one tree level by level along the slopes of a loss, then gives each leaf its best constant.
 * Ties go to the first input, so that one seed gives one tree. One thread.
 */
final class TreeGrower {
  private final Bins bins;
  private final Growth growth;
  private final Loss loss;
  private final int[] rows;
  private final int[] node;
  private final double[] slopes;
  private final int[] input;
  private final int[] splitBin;
  private final int[] left;
  private int sampled;
  private int nodes;

  TreeGrower(Bins bins, Growth growth, Loss loss) {
    this.bins = bins;
    this.growth = growth;
    this.loss = loss;
    this.rows = new int[bins.rows()];
    this.node = new int[bins.rows()];
    this.slopes = new double[bins.rows()];
    int most = 1 << (growth.depth() + 1);
    this.input = new int[most];
    this.splitBin = new int[most];
    this.left = new int[most];
  }

  /** A tree that moves the predictions towards the truth, and has moved them. */
  Tree grow(double[] truth, double[] prediction, SplittableRandom random) {
    nodes = 1;
    Arrays.fill(left, 0);
    sample(truth, prediction, random);
    int[] seen = inputs(random);
    byte[] cells = cells(seen);
    int first = 0;
    for (int level = 0; level < growth.depth(); level++) {
      int end = nodes;
      split(first, end, seen, cells);
      descend(first);
      first = end;
    }
    double[] leaves = leaves(truth, prediction);
    move(prediction, leaves);
    return tree(leaves);
  }

  /** The rows that this tree sees, all at its root. */
  private void sample(double[] truth, double[] prediction, SplittableRandom random) {
    sampled = 0;
    for (int row = 0; row < truth.length; row++) {
      if (random.nextDouble() < growth.rowShare()) {
        slopes[sampled] = loss.slope(truth[row], prediction[row]);
        node[sampled] = 0;
        rows[sampled++] = row;
      }
    }
  }

  private int[] inputs(SplittableRandom random) {
    return IntStream.range(0, bins.inputs())
        .filter(each -> random.nextDouble() < growth.inputShare())
        .toArray();
  }

  /** The bins of what this tree sees, row by row, so that a row is read once a level. */
  private byte[] cells(int[] seen) {
    byte[] cells = new byte[sampled * seen.length];
    for (int each = 0; each < seen.length; each++) {
      byte[] column = bins.column(seen[each]);
      for (int i = 0; i < sampled; i++) {
        cells[i * seen.length + each] = column[rows[i]];
      }
    }
    return cells;
  }

  private void split(int first, int end, int[] seen, byte[] cells) {
    Histogram histogram = new Histogram(end - first, seen.length);
    for (int i = 0; i < sampled; i++) {
      if (node[i] >= first) {
        histogram.add(node[i] - first, cells, i * seen.length, slopes[i]);
      }
    }
    for (int at = first; at < end; at++) {
      Split best = histogram.best(at - first, growth.leastRows());
      if (!best.isNone()) {
        input[at] = seen[best.input()];
        splitBin[at] = best.bin();
        left[at] = nodes;
        nodes += 2;
      }
    }
  }

  private void descend(int first) {
    for (int i = 0; i < sampled; i++) {
      if (node[i] >= first && left[node[i]] != 0) {
        node[i] = below(node[i], rows[i]);
      }
    }
  }

  private int below(int at, int row) {
    return bins.column(input[at])[row] <= splitBin[at] ? left[at] : left[at] + 1;
  }

  private double[] leaves(double[] truth, double[] prediction) {
    int[] sizes = new int[nodes];
    for (int i = 0; i < sampled; i++) {
      sizes[node[i]]++;
    }
    double[][] residuals = new double[nodes][];
    Arrays.setAll(residuals, at -> new double[sizes[at]]);
    int[] filled = new int[nodes];
    for (int i = 0; i < sampled; i++) {
      residuals[node[i]][filled[node[i]]++] = truth[rows[i]] - prediction[rows[i]];
    }
    double[] leaves = new double[nodes];
    Arrays.setAll(leaves, at -> sizes[at] == 0 ? 0 : growth.pace() * loss.constant(residuals[at]));
    return leaves;
  }

  private void move(double[] prediction, double[] leaves) {
    for (int row = 0; row < prediction.length; row++) {
      int at = 0;
      while (left[at] != 0) {
        at = below(at, row);
      }
      prediction[row] += leaves[at];
    }
  }

  private Tree tree(double[] leaves) {
    double[] edge = new double[nodes];
    Arrays.setAll(edge, at -> left[at] == 0 ? 0 : bins.edge(input[at], splitBin[at]));
    return new Tree(Arrays.copyOf(input, nodes), edge, Arrays.copyOf(left, nodes), leaves);
  }
}

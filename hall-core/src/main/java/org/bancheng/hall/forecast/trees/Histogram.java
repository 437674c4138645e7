package org.bancheng.hall.forecast.trees;

/** Sums of slopes and numbers of rows, for each node of a level and each bin of one input. */
final class Histogram {
  private final int bins;
  private final double[] sums;
  private final int[] counts;

  Histogram(int nodes, int bins) {
    this.bins = bins;
    this.sums = new double[nodes * bins];
    this.counts = new int[nodes * bins];
  }

  void fill(byte[] column, int[] node, double[] slopes, int first, int end) {
    for (int row = 0; row < node.length; row++) {
      int at = node[row];
      if (at >= first && at < end) {
        int cell = (at - first) * bins + column[row];
        sums[cell] += slopes[row];
        counts[cell]++;
      }
    }
  }

  /** Notes the split of node {@code at} by this input if it gains more than the best so far. */
  void best(int at, int leastRows, int input, double[] best, int[] bestInput, int[] bestBin) {
    double all = 0;
    int rows = 0;
    for (int bin = 0; bin < bins; bin++) {
      all += sums[at * bins + bin];
      rows += counts[at * bins + bin];
    }
    if (rows < 2 * leastRows) {
      return;
    }
    double whole = all * all / rows;
    double below = 0;
    int rowsBelow = 0;
    for (int bin = 0; bin < bins - 1; bin++) {
      below += sums[at * bins + bin];
      rowsBelow += counts[at * bins + bin];
      int rowsAbove = rows - rowsBelow;
      if (rowsBelow >= leastRows && rowsAbove >= leastRows) {
        double above = all - below;
        double gain = below * below / rowsBelow + above * above / rowsAbove - whole;
        if (gain > best[at]) {
          best[at] = gain;
          bestInput[at] = input;
          bestBin[at] = bin;
        }
      }
    }
  }
}

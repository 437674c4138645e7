package org.bancheng.hall.forecast.trees;

/**
 * Sums of slopes and numbers of rows, for each node of a level, each input that a tree sees and
 * each bin of it.
 */
final class Histogram {
  private final int inputs;
  private final double[] sums;
  private final int[] counts;

  Histogram(int nodes, int inputs) {
    this.inputs = inputs;
    this.sums = new double[nodes * inputs * Bins.MOST];
    this.counts = new int[sums.length];
  }

  /**
   * A row of a node, counted from 0 within its level.
   *
   * @param cells bins by row and input, from {@code at} on those of this row
   */
  void add(int node, byte[] cells, int at, double slope) {
    int cell = node * inputs * Bins.MOST;
    for (int input = 0; input < inputs; input++) {
      int bin = cell + cells[at + input];
      sums[bin] += slope;
      counts[bin]++;
      cell += Bins.MOST;
    }
  }

  /** The split of a node that gains most, the first of equals; none gains: empty. */
  Split best(int node, int leastRows) {
    Split best = Split.NONE;
    for (int input = 0; input < inputs; input++) {
      best = better(best, input, (node * inputs + input) * Bins.MOST, leastRows);
    }
    return best;
  }

  private Split better(Split so, int input, int from, int leastRows) {
    double all = 0;
    int rows = 0;
    for (int cell = from; cell < from + Bins.MOST; cell++) {
      all += sums[cell];
      rows += counts[cell];
    }
    Split best = so;
    double whole = all * all / rows;
    double below = 0;
    int rowsBelow = 0;
    for (int bin = 0; bin < Bins.MOST - 1 && rows - rowsBelow >= leastRows; bin++) {
      below += sums[from + bin];
      rowsBelow += counts[from + bin];
      int rowsAbove = rows - rowsBelow;
      if (rowsBelow >= leastRows && rowsAbove >= leastRows) {
        double above = all - below;
        double gain = below * below / rowsBelow + above * above / rowsAbove - whole;
        if (gain > best.gain()) {
          best = new Split(input, bin, gain);
        }
      }
    }
    return best;
  }
}

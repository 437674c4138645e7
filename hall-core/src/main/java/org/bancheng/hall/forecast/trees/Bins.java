package org.bancheng.hall.forecast.trees;

import java.util.Arrays;

/**
 * Cuts each input into at most 64 bins of about as many rows each, so that a split is looked for
 * among bins, not among rows.
 */
final class Bins {
  static final int MOST = 64;

  private final double[][] edges;
  private final byte[][] columns;

  /**
   * @param rows row by row, all as long
   */
  Bins(double[][] rows) {
    int inputs = rows.length == 0 ? 0 : rows[0].length;
    edges = new double[inputs][];
    columns = new byte[inputs][rows.length];
    double[] values = new double[rows.length];
    for (int input = 0; input < inputs; input++) {
      for (int row = 0; row < rows.length; row++) {
        values[row] = rows[row][input];
      }
      edges[input] = edges(values.clone());
      for (int row = 0; row < rows.length; row++) {
        columns[input][row] = (byte) bin(edges[input], values[row]);
      }
    }
  }

  private static double[] edges(double[] values) {
    Arrays.sort(values);
    double[] found = new double[MOST - 1];
    int count = 0;
    for (int i = 1; i < MOST; i++) {
      double edge = values[(int) ((long) i * (values.length - 1) / MOST)];
      if (count == 0 || edge > found[count - 1]) {
        found[count++] = edge;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The first bin whose edge is not below the value. */
  private static int bin(double[] edges, double value) {
    int at = Arrays.binarySearch(edges, value);
    return at < 0 ? -at - 1 : at;
  }

  int inputs() {
    return columns.length;
  }

  int rows() {
    return columns.length == 0 ? 0 : columns[0].length;
  }

  byte[] column(int input) {
    return columns[input];
  }

  /** How many splits an input allows: after bin 0, 1, ... */
  int splits(int input) {
    return edges[input].length;
  }

  /** Rows up to this value go left when split after that bin. */
  double edge(int input, int bin) {
    return edges[input][bin];
  }
}

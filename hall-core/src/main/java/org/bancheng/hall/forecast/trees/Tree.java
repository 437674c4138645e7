package org.bancheng.hall.forecast.trees;

/**
 * One regression tree in arrays: at node {@code i}, a value up to {@code edge[i]} goes to {@code
 * left[i]}, a greater one to {@code left[i] + 1}; a node with {@code left[i] == 0} is a leaf.
 */
record Tree(int[] input, double[] edge, int[] left, double[] leaf) {
  double of(double[] row) {
    int node = 0;
    while (left[node] != 0) {
      node = row[input[node]] <= edge[node] ? left[node] : left[node] + 1;
    }
    return leaf[node];
  }
}

package org.bancheng.hall.forecast.trees;

/**
 * How a forest grows.
 *
 * @param trees how many
 * @param depth of each, 1 to 8
 * @param pace how far each tree's advice is followed, 0 to 1
 * @param leastRows in a leaf
 * @param rowShare of the rows, and {@code inputShare} of the inputs, that each tree sees
 */
public record Growth(
    int trees, int depth, double pace, int leastRows, double rowShare, double inputShare) {
  public Growth {
    if (trees < 1 || depth < 1 || depth > 8 || leastRows < 1) {
      throw new IllegalArgumentException("no such growth: " + trees + " trees of depth " + depth);
    }
  }
}

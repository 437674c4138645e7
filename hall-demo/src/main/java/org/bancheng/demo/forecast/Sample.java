package org.bancheng.demo.forecast;

/**
 * A ticket that had to wait, as it looked at its issue, and what came of it.
 *
 * @param row the inputs of {@link Inputs}
 * @param waited minutes to its call
 */
record Sample(TicketRow ticket, double[] row, double waited) {
  double input(int at) {
    return row[at];
  }
}

package org.bancheng.demo.forecast;

import java.time.LocalDate;

/**
 * One ticket of a log; times in minutes of the day.
 *
 * @param queue unique within its office
 * @param calledMin {@link #NEVER} if it was not called
 * @param length people in line, and {@code open} counters, as the board showed at its issue
 */
record TicketRow(
    String office,
    LocalDate date,
    String queue,
    int seq,
    double issuedMin,
    double calledMin,
    double length,
    double open) {
  static final double NEVER = Double.POSITIVE_INFINITY;

  String line() {
    return office + "/" + queue;
  }

  boolean called() {
    return calledMin < NEVER;
  }

  double waited() {
    return calledMin - issuedMin;
  }
}

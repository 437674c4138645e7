package org.bancheng.demo.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Prints the figures, each with its ratio to its limit, and whether the goals are met. */
final class Report {
  private final Rounds rounds;
  private final PrintStream out;

  Report(Rounds rounds, PrintStream out) {
    this.rounds = rounds;
    this.out = out;
  }

  void table() {
    out.printf(
        "%n%-44s %12s %10s %10s%n", "figure (median of rounds)", "per second", "p50 ms", "p99 ms");
    for (String figure : rounds.figures()) {
      boolean once = figure.startsWith("ready");
      out.printf(
          Locale.ROOT,
          "%-44s %12s %10.2f %10s%n",
          figure,
          once ? "" : String.format(Locale.ROOT, "%,.0f", rounds.perSecond(figure)),
          rounds.medianMs(figure),
          once ? "" : String.format(Locale.ROOT, "%.2f", rounds.p99Ms(figure)));
    }
    out.printf("%n%-58s %8s  %s%n", "ratio", "value", "goal");
  }

  void atLeast(String what, double value, double limit, double goal) {
    line(what, value / limit, ">=", goal, value / limit >= goal);
  }

  void atMost(String what, double value, double limit, double goal) {
    line(what, value / limit, "<=", goal, value / limit <= goal);
  }

  /** A ratio for information; there is no goal. */
  void ratio(String what, double value, double limit) {
    if (!Double.isNaN(value / limit)) {
      out.printf(Locale.ROOT, "%-58s %8.2f%n", what, value / limit);
    }
  }

  private void line(String what, double ratio, String sign, double goal, boolean met) {
    if (!Double.isNaN(ratio)) {
      out.printf(
          Locale.ROOT,
          "%-58s %8.2f  %s %.2f  %s%n",
          what,
          ratio,
          sign,
          goal,
          met ? "met" : "MISSED");
    }
  }
}

package org.bancheng.demo.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Prints the figures, each with its ratio to its limit, and whether the goals are met. */
final class Report {
  static final double MICROS_PER_MS = 1e3;

  private final Rounds rounds;
  private final PrintStream out;

  Report(Rounds rounds, PrintStream out) {
    this.rounds = rounds;
    this.out = out;
  }

  void table() {
    table("ms", figure -> !isMicro(figure));
    table("us", Report::isMicro);
    out.printf("%n%-58s %8s  %s%n", "ratio", "value", "goal");
  }

  private void table(String unit, Predicate<String> which) {
    List<String> figures = new ArrayList<>();
    rounds.figures().forEach(figures::add);
    figures.removeIf(which.negate());
    if (!figures.isEmpty()) {
      out.printf(
          "%n%-50s %12s %10s %10s%n",
          "figure (median of rounds)", "per second", "p50 " + unit, "p99 " + unit);
      figures.forEach(this::figure);
    }
  }

  private void figure(String figure) {
    boolean once = figure.startsWith("ready");
    double perMs = isMicro(figure) ? MICROS_PER_MS : 1;
    out.printf(
        Locale.ROOT,
        "%-50s %12s %10.2f %10s%n",
        figure,
        once ? "" : String.format(Locale.ROOT, "%,.0f", rounds.perSecond(figure)),
        perMs * rounds.medianMs(figure),
        once ? "" : String.format(Locale.ROOT, "%.2f", perMs * rounds.p99Ms(figure)));
  }

  /** Decisions alone take microseconds, all that meets a disk or a wire milliseconds. */
  private static boolean isMicro(String figure) {
    return figure.startsWith("(g)");
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

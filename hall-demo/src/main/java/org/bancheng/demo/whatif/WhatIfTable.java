package org.bancheng.demo.whatif;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.simulation.DayReport;
import org.bancheng.hall.simulation.PlanningStudy;
import org.bancheng.hall.simulation.PlanningStudy.Difference;
import org.bancheng.hall.simulation.ServiceReport;

/** Two studies side by side. Minutes, means over the simulated days. */
final class WhatIfTable {
  private static final String ROW = "%-9s %-8s %8s %8s %8s %8s %8s %8s %8s %9s %9s%n";

  /** A figure of a service's report, and how it is written. */
  private record Column(String format, ToDoubleFunction<ServiceReport> figure) {
    String write(double value) {
      return String.format(Locale.ROOT, format, value);
    }
  }

  private static final List<Column> COLUMNS =
      List.of(
          new Column("%.0f", ServiceReport::people),
          new Column("%.1f", ServiceReport::mean),
          new Column("%.1f", ServiceReport::p90),
          new Column("%.1f", ServiceReport::max),
          new Column("%.1f%%", it -> 100 * it.over15()),
          new Column("%.1f%%", it -> 100 * it.over30()),
          new Column("%.1f", ServiceReport::unserved),
          new Column("%.2f", ServiceReport::overtakes),
          new Column("%.1f", ServiceReport::mostOvertakes));

  private final PrintStream out;
  private final PlanningStudy now;
  private final PlanningStudy then;

  WhatIfTable(PrintStream out, PlanningStudy now, PlanningStudy then) {
    this.out = out;
    this.now = now;
    this.then = then;
  }

  void print(List<ServiceId> services) {
    out.printf(
        ROW,
        "service",
        "",
        "people",
        "mean",
        "p90",
        "max",
        ">15 min",
        ">30 min",
        "unserved",
        "overtaken",
        "at most");
    for (ServiceId service : services) {
      rows(service.value(), day -> day.services().get(service));
    }
    rows("hall", DayReport::hall);
    out.printf("%-9s %-8s %7.1f%%%n", "idle", "now", 100 * now.mean(DayReport::idle));
    out.printf("%-9s %-8s %7.1f%%%n", "", "what if", 100 * then.mean(DayReport::idle));
  }

  private void rows(String name, Function<DayReport, ServiceReport> report) {
    row(name, "now", column -> column.write(now.mean(figure(report, column))));
    row("", "what if", column -> column.write(then.mean(figure(report, column))));
    row("", "change", column -> change(column, now.to(then, figure(report, column))));
  }

  private static ToDoubleFunction<DayReport> figure(
      Function<DayReport, ServiceReport> report, Column column) {
    return day -> column.figure().applyAsDouble(report.apply(day));
  }

  /** In brackets where the days leave open whether there is a change at all. */
  private static String change(Column column, Difference difference) {
    String sign = difference.mean() > 0 ? "+" : "";
    String text = sign + column.write(difference.mean());
    boolean open = Math.abs(difference.mean()) <= difference.halfWidth();
    return open ? "(" + text + ")" : text;
  }

  private void row(String name, String what, Function<Column, String> write) {
    List<Object> cells = new ArrayList<>(List.of(name, what));
    COLUMNS.forEach(column -> cells.add(write.apply(column)));
    out.printf(ROW, cells.toArray());
  }
}

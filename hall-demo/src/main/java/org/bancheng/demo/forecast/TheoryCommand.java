package org.bancheng.demo.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.bancheng.demo.forecast.TheoryQueue.Errors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hall forecast theory}: where the best forecast is known, ours must be it. */
@Command(
    name = "theory",
    header = "Judges forecasts on queues whose answer is known. 在有精确解的排队模型上核对预测。",
    description =
        "Mean squared errors (x 1000) of estimates in GI/M/s queues, for those who wait, with half"
            + " the width of their 95 %% intervals; theory: 1000/((1-rho)s^2) for M.",
    mixinStandardHelpOptions = true,
    version = "Bancheng ${bancheng.version:-dev}")
final class TheoryCommand implements Callable<Integer> {
  private static final double STUDENT_95_7 = 2.365;
  private static final int RUNS = 8;
  private static final double[] MANY = {.98, .95, .93, .90, .85};
  private static final double[] FEW = {.95, .90};
  private static final int THOUSAND = 1_000;

  @Option(names = "--arrivals", description = "people a run (default: ${DEFAULT-VALUE})")
  private int arrivals = 400_000;

  @Override
  public Integer call() {
    System.out.printf(
        "%-4s %4s %5s %16s %16s %16s %16s %8s %7s %7s%n",
        "", "s", "rho", "QL", "ours", "LES", "HOL", "theory", "<= p50", "<= p90");
    boolean equal = true;
    for (Arrivals kind : Arrivals.values()) {
      for (double rho : MANY) {
        equal &= row(kind, 100, rho);
      }
      for (double rho : FEW) {
        equal &= row(kind, 10, rho);
      }
    }
    System.out.println(
        equal
            ? "ours equals QL within its confidence interval in every row"
            : "OURS DIFFERS FROM QL");
    return equal ? 0 : 1;
  }

  private boolean row(Arrivals kind, int servers, double rho) {
    List<Errors> runs = new ArrayList<>();
    for (int run = 1; run <= RUNS; run++) {
      SplittableRandom random = new SplittableRandom(run);
      runs.add(
          new TheoryQueue(servers, kind.gaps(rho * servers, random.split()), random).run(arrivals));
    }
    String theory =
        kind == Arrivals.M
            ? String.format(Locale.ROOT, "%.3g", THOUSAND / ((1 - rho) * servers * servers))
            : "";
    System.out.printf(
        Locale.ROOT,
        "%-4s %4d %5.2f %16s %16s %16s %16s %8s %7.3f %7.3f%n",
        kind,
        servers,
        rho,
        cell(runs, Errors::ql),
        cell(runs, Errors::ours),
        cell(runs, Errors::les),
        cell(runs, Errors::hol),
        theory,
        mean(runs, Errors::cover50),
        mean(runs, Errors::cover90));
    double apart = Math.abs(mean(runs, Errors::ours) - mean(runs, Errors::ql));
    return apart <= halfWidth(runs, Errors::ql);
  }

  private static String cell(List<Errors> runs, ToDoubleFunction<Errors> figure) {
    return String.format(
        Locale.ROOT,
        "%.3g +-%.2g",
        THOUSAND * mean(runs, figure),
        THOUSAND * halfWidth(runs, figure));
  }

  private static double mean(List<Errors> runs, ToDoubleFunction<Errors> figure) {
    return runs.stream().mapToDouble(figure).average().orElseThrow();
  }

  private static double halfWidth(List<Errors> runs, ToDoubleFunction<Errors> figure) {
    double mean = mean(runs, figure);
    double squares =
        runs.stream().mapToDouble(run -> Math.pow(figure.applyAsDouble(run) - mean, 2)).sum();
    return STUDENT_95_7 * Math.sqrt(squares / (RUNS - 1) / RUNS);
  }
}

package org.bancheng.demo.forecast;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./hall forecast evaluate FILE}. */
@Command(
    name = "evaluate",
    header = "Judges forecasts on a ticket log. 用取号记录检验预测。",
    description =
        "Learns waits from its first days, forecasts each waiting ticket of the others from what"
            + " was known at its issue, and prints CSV: one row a model. rmse, bias and rrse judge"
            + " the mean forecast, mae the median; classical estimates get the scatter that the"
            + " days learnt from show around them.",
    mixinStandardHelpOptions = true,
    version = "Bancheng ${bancheng.version:-dev}")
final class EvaluateCommand implements Callable<Integer> {
  private static final int JUDGED_DAYS = 3;
  private static final int WRONG_INPUT = 2;

  @Parameters(paramLabel = "FILE", description = "CSV, packed with gzip or not")
  private @Nullable Path file;

  @Option(
      names = "--train-until",
      description = "last day to learn from (default: all but the last 3)")
  private @Nullable LocalDate trainUntil;

  @Override
  public Integer call() {
    try {
      TreeMap<LocalDate, List<TicketRow>> days = TicketLog.read(Objects.requireNonNull(file));
      LocalDate until = trainUntil == null ? allButTheLast(days) : trainUntil;
      new Evaluation(days, until, System.err).lines().forEach(System.out::println);
      return 0;
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
    } catch (IOException e) {
      System.err.println("cannot read " + file + ": " + e.getMessage());
    }
    return WRONG_INPUT;
  }

  private static LocalDate allButTheLast(TreeMap<LocalDate, List<TicketRow>> days) {
    List<LocalDate> dates = List.copyOf(days.keySet());
    if (dates.size() <= JUDGED_DAYS) {
      throw new IllegalArgumentException(
          "only " + dates.size() + " days in this file; say --train-until");
    }
    return dates.get(dates.size() - 1 - JUDGED_DAYS);
  }
}

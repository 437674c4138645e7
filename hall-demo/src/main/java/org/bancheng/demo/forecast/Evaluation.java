package org.bancheng.demo.forecast;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bancheng.hall.forecast.LearntWaits;
import org.bancheng.hall.forecast.trees.Growth;

/** Learns from the first days of a log and is judged on the others, beside classical estimates. */
final class Evaluation {
  private static final int WORKERS = 2;

  /** Chosen on days of January 2020 that were left out in turn, see docs/forecast.md. */
  private static final LearntWaits.Effort EFFORT =
      new LearntWaits.Effort(
          new Growth(100, 5, 0.1, 100, 0.4, 0.4), new Growth(90, 5, 0.12, 150, 0.5, 0.4), 3);

  private final SortedMap<LocalDate, List<TicketRow>> training;
  private final SortedMap<LocalDate, List<TicketRow>> judged;
  private final PrintStream log;

  /**
   * @param log where progress is told
   * @throws IllegalArgumentException if there is no day to learn from, or none to be judged on
   */
  Evaluation(TreeMap<LocalDate, List<TicketRow>> days, LocalDate trainUntil, PrintStream log) {
    this.training = days.headMap(trainUntil, true);
    this.judged = days.tailMap(trainUntil, false);
    this.log = log;
    if (training.isEmpty() || judged.isEmpty()) {
      throw new IllegalArgumentException(
          "no day "
              + (training.isEmpty() ? "up to " : "after ")
              + trainUntil
              + " in this file; it holds "
              + days.keySet());
    }
  }

  /** One line a model, the header first. */
  List<String> lines() {
    DaySamples samples = samples(training);
    List<Sample> known = new ArrayList<>();
    training.values().forEach(day -> known.addAll(samples.of(day)));
    log.printf("learning from %d waits of %d days%n", known.size(), training.size());
    OnlineGuess ours = new OnlineGuess(learn(known));
    Map<String, RatioGuess> classical = classical(known);
    Map<String, Score> scores = new LinkedHashMap<>();
    scores.put("bancheng", new Score());
    classical.keySet().forEach(model -> scores.put(model, new Score()));
    TreeMap<LocalDate, List<TicketRow>> before = new TreeMap<>(training);
    judged.forEach(
        (date, day) -> {
          for (Sample sample : samples(before).of(day)) {
            score(scores, "bancheng").add(sample.waited(), ours.of(sample));
            classical.forEach(
                (model, guess) -> score(scores, model).add(sample.waited(), guess.of(sample)));
          }
          ours.endOfDay();
          before.put(date, day);
          log.printf("judged on %s%n", date);
        });
    List<String> lines = new ArrayList<>(List.of(Score.HEADER));
    scores.forEach((model, score) -> lines.add(score.line(model)));
    return lines;
  }

  /**
   * Lines by their habits on these days. Each judged night adds its day; to grow the trees anew as
   * well gained nothing on days of January 2020, see docs/forecast.md.
   */
  private DaySamples samples(SortedMap<LocalDate, List<TicketRow>> days) {
    return new DaySamples(new LineHabits(days), new BusyRates(days), offices());
  }

  private static Score score(Map<String, Score> scores, String model) {
    return Objects.requireNonNull(scores.get(model));
  }

  private static LearntWaits learn(List<Sample> known) {
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      return LearntWaits.of(
          known.stream().map(Sample::row).toArray(double[][]::new),
          known.stream().mapToDouble(Sample::waited).toArray(),
          Inputs.QL_TRAINED,
          Levels.taus(),
          EFFORT,
          workers);
    } finally {
      workers.shutdownNow();
    }
  }

  private static Map<String, RatioGuess> classical(List<Sample> known) {
    Map<String, RatioGuess> models = new LinkedHashMap<>();
    models.put("les", new RatioGuess(known, Inputs.LES));
    models.put("hol", new RatioGuess(known, Inputs.HOL));
    models.put("ql", new RatioGuess(known, Inputs.QL_45));
    models.put("ql-trained", new RatioGuess(known, Inputs.QL_TRAINED));
    return models;
  }

  private Map<String, Integer> offices() {
    Map<String, Integer> numbers = new TreeMap<>();
    training
        .values()
        .forEach(day -> day.forEach(row -> numbers.putIfAbsent(row.office(), numbers.size())));
    return numbers;
  }
}

package org.bancheng.demo.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All offices and days here are invented. */
class EvaluationTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
  private static final PrintStream NOWHERE = new PrintStream(new ByteArrayOutputStream());

  @TempDir Path folder;

  /** Days of one line whose clerk needs some minutes each, first come first served. */
  private static List<String> log(int days) {
    return log(days, days);
  }

  /** So many days; after {@code slow} of them the clerk is three times as fast. */
  private static List<String> log(int days, int slow) {
    SplittableRandom random = new SplittableRandom(5);
    List<String> lines = new ArrayList<>(List.of(TicketLog.HEADER));
    for (int day = 0; day < days; day++) {
      double free = 480;
      double now = 480;
      for (int ticket = 1; ticket <= 80; ticket++) {
        now += -5.5 * Math.log(1 - random.nextDouble());
        free = Math.max(free, now) + (1 + random.nextInt(10)) / (day < slow ? 1.0 : 3.0);
        lines.add(
            "hall,%s,7,%d,%d,%d,%d,1"
                .formatted(FIRST.plusDays(day), ticket, Math.round(now), Math.round(free - 3), 1));
      }
    }
    return lines;
  }

  private Path file(List<String> lines) throws IOException {
    Path file = folder.resolve("log.csv.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void printsOneRowAModelOursFirst() throws IOException {
    List<String> lines =
        new Evaluation(TicketLog.read(file(log(6))), FIRST.plusDays(3), NOWHERE).lines();
    assertThat(lines.get(0))
        .isEqualTo("model,rmse,mae,bias,rrse,pinball,cov50,cov80,cov90,cover80,width80");
    assertThat(lines)
        .extracting(line -> line.substring(0, line.indexOf(',')))
        .containsExactly("model", "bancheng", "les", "hol", "ql", "ql-trained");
    assertThat(lines).allSatisfy(line -> assertThat(line.split(",")).hasSize(11));
    assertThat(String.join("", lines)).doesNotContain("NaN").doesNotContain("Infinity");
  }

  @Test
  void theFutureOfAMomentChangesNothingThatIsSaidAtIt() throws IOException {
    TreeMap<LocalDate, List<TicketRow>> days = TicketLog.read(file(log(4)));
    LocalDate last = days.lastKey();
    List<TicketRow> day = days.get(last);
    double noon = 720;
    List<TicketRow> other =
        day.stream()
            .filter(it -> it.issuedMin() <= noon)
            .map(it -> it.calledMin() > noon ? calledAt(it, it.calledMin() + 60) : it)
            .toList();
    List<double[]> before = rowsUntil(days, day, noon);
    List<double[]> after = rowsUntil(days, other, noon);
    assertThat(before).isNotEmpty();
    assertThat(after.toArray(double[][]::new)).isDeepEqualTo(before.toArray(double[][]::new));
  }

  private static List<double[]> rowsUntil(
      Map<LocalDate, List<TicketRow>> days, List<TicketRow> day, double minute) {
    DaySamples samples =
        new DaySamples(new LineHabits(Map.of()), new BusyRates(Map.of()), Map.of("hall", 0));
    return samples.of(day).stream()
        .filter(sample -> sample.ticket().issuedMin() <= minute)
        .map(Sample::row)
        .toList();
  }

  @Test
  void aDayIsToldNothingOfItself() throws IOException {
    TreeMap<LocalDate, List<TicketRow>> days = TicketLog.read(file(log(4)));
    List<TicketRow> day = days.get(FIRST.plusDays(1));
    TreeMap<LocalDate, List<TicketRow>> others = new TreeMap<>(days);
    others.remove(FIRST.plusDays(1));
    assertThat(rows(days, day)).isDeepEqualTo(rows(others, day));
  }

  private static double[][] rows(Map<LocalDate, List<TicketRow>> known, List<TicketRow> day) {
    return new DaySamples(new LineHabits(known), new BusyRates(known), Map.of("hall", 0))
        .of(day).stream().map(Sample::row).toArray(double[][]::new);
  }

  @Test
  void aDayThatIsOverTeachesTheNext() throws IOException {
    double firstDay = maeOfQlTrained(log(2, 1));
    double sixDays = maeOfQlTrained(log(7, 1));
    assertThat(sixDays).isLessThan(0.9 * firstDay);
  }

  private double maeOfQlTrained(List<String> log) throws IOException {
    List<String> lines = new Evaluation(TicketLog.read(file(log)), FIRST, NOWHERE).lines();
    return Double.parseDouble(lines.get(lines.size() - 1).split(",")[2]);
  }

  private static TicketRow calledAt(TicketRow row, double minute) {
    return new TicketRow(
        row.office(),
        row.date(),
        row.queue(),
        row.seq(),
        row.issuedMin(),
        minute,
        row.length(),
        row.open());
  }

  @Test
  void aWrongFileIsRefusedWithItsLine() throws IOException {
    Path headless = file(List.of("office,date"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketLog.read(headless))
        .withMessageContaining("line 1 must be: office,date,queue_id");
    Path wrong = file(List.of(TicketLog.HEADER, "hall,2026-03-02,7,1,480,soon,0,1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketLog.read(wrong))
        .withMessageContaining("line 2 cannot be read");
  }

  @Test
  void aSplitWithoutDaysIsRefused() throws IOException {
    TreeMap<LocalDate, List<TicketRow>> days = TicketLog.read(file(log(2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Evaluation(days, FIRST.plusDays(9), NOWHERE))
        .withMessageContaining("no day after 2026-03-11");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Evaluation(days, FIRST.minusDays(1), NOWHERE))
        .withMessageContaining("no day up to");
  }
}

package org.bancheng.demo.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bancheng.hall.forecast.LearntWaits;
import org.bancheng.hall.forecast.trees.Growth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnlineGuessTest {
  private static final Growth STUMP = new Growth(1, 1, 0.1, 1, 1, 1);
  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  private OnlineGuess guess;

  @BeforeEach
  void begin() {
    guess = begun();
  }

  @AfterEach
  void end() {
    workers.shutdownNow();
  }

  /** Learnt from waits of 1 to 100 minutes that look all alike. */
  private OnlineGuess begun() {
    double[] waits = new double[100];
    for (int i = 0; i < waits.length; i++) {
      waits[i] = i + 1.0;
    }
    return new OnlineGuess(
        LearntWaits.of(
            new double[100][1],
            waits,
            0,
            Levels.taus(),
            new LearntWaits.Effort(STUMP, STUMP, 1),
            workers));
  }

  private static Sample issued(double minute, double called) {
    TicketRow ticket =
        new TicketRow("hall", LocalDate.of(2026, 3, 2), "7", 1, minute, called, 1, 1);
    return new Sample(ticket, new double[1], ticket.waited());
  }

  private double[] said(double minute) {
    return guess.of(issued(minute, minute)).quantiles();
  }

  @Test
  void aWaitTeachesNothingBeforeItIsOver() {
    double[] before = said(480);
    guess = begun();
    guess.of(issued(400, 501));
    assertThat(said(500)).isEqualTo(before);
  }

  @Test
  void aLongWaitThatIsOverRaisesAndAShortOneLowersWhatIsSaid() {
    double[] before = said(480);
    guess = begun();
    guess.of(issued(100, 480));
    double[] afterLong = said(480);
    guess = begun();
    guess.of(issued(480, 480));
    double[] afterShort = said(480);
    for (int i = 0; i < before.length; i++) {
      assertThat(afterLong[i]).isGreaterThan(before[i]);
      assertThat(afterShort[i]).isLessThan(before[i]);
    }
  }
}

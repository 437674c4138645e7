package org.bancheng.demo.forecast;

import java.util.Locale;

/** Adds up how good a model's guesses were. */
final class Score {
  static final String HEADER = "model,rmse,mae,bias,rrse,pinball,cov50,cov80,cov90,cover80,width80";

  private final double[] taus = Levels.taus();
  private final double[] below = new double[taus.length];
  private int count;
  private double squares;
  private double absolute;
  private double bias;
  private double pinball;
  private double inside;
  private double width;
  private double sum;
  private double sumOfSquares;

  void add(double wait, WaitGuess guess) {
    count++;
    sum += wait;
    sumOfSquares += wait * wait;
    squares += (wait - guess.mean()) * (wait - guess.mean());
    bias += guess.mean() - wait;
    double[] q = guess.quantiles();
    absolute += Math.abs(wait - q[Levels.Q50]);
    for (int i = 0; i < taus.length; i++) {
      double over = wait - q[i];
      pinball += Math.max(taus[i] * over, (taus[i] - 1) * over) / taus.length;
      below[i] += wait <= q[i] ? 1 : 0;
    }
    inside += wait >= q[Levels.Q10] && wait <= q[Levels.Q90] ? 1 : 0;
    width += q[Levels.Q90] - q[Levels.Q10];
  }

  double mae() {
    return absolute / count;
  }

  double meanPinball() {
    return pinball / count;
  }

  String line(String model) {
    double variance = sumOfSquares / count - sum / count * sum / count;
    return String.format(
        Locale.ROOT,
        "%s,%.2f,%.2f,%.2f,%.3f,%.3f,%.3f,%.3f,%.3f,%.3f,%.1f",
        model,
        Math.sqrt(squares / count),
        mae(),
        bias / count,
        Math.sqrt(squares / count / variance),
        meanPinball(),
        below[Levels.Q50] / count,
        below[Levels.Q80] / count,
        below[Levels.Q90] / count,
        inside / count,
        width / count);
  }
}

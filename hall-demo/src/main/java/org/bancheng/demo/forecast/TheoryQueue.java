package org.bancheng.demo.forecast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.bancheng.hall.forecast.GammaWait;
import org.bancheng.hall.forecast.QlWithRoster;

/**
 * A queue whose best forecast is known: {@code servers} counters, exponential service of mean 1,
 * first come first served (GI/M/s, Ibrahim and Whitt 2009). Judges estimates for those who wait.
 */
final class TheoryQueue {
  /** Squared errors of one run, for those who waited, and how often quantiles held. */
  record Errors(double ql, double les, double hol, double ours, double cover50, double cover90) {}

  private record Waiting(double came, double starts) {}

  private final int servers;
  private final DoubleSupplier betweenArrivals;
  private final SplittableRandom random;
  private final PriorityQueue<Double> freeAt = new PriorityQueue<>();
  private final Deque<Waiting> line = new ArrayDeque<>();
  private final QlWithRoster roster;
  private double lastWait;
  private double now;
  private int judged;
  private double ql;
  private double les;
  private double hol;
  private double ours;
  private double cover50;
  private double cover90;

  TheoryQueue(int servers, DoubleSupplier betweenArrivals, SplittableRandom random) {
    this.servers = servers;
    this.betweenArrivals = betweenArrivals;
    this.random = random;
    this.roster = QlWithRoster.steady(servers);
    for (int i = 0; i < servers; i++) {
      freeAt.add(0.0);
    }
  }

  /** The first tenth of the arrivals only warms up. */
  Errors run(int arrivals) {
    for (int i = 0; i < arrivals; i++) {
      arrive(i >= arrivals / 10);
    }
    return new Errors(
        ql / judged, les / judged, hol / judged, ours / judged, cover50 / judged, cover90 / judged);
  }

  private void arrive(boolean judge) {
    now += betweenArrivals.getAsDouble();
    while (!line.isEmpty() && line.peekFirst().starts() <= now) {
      Waiting entered = line.removeFirst();
      lastWait = entered.starts() - entered.came();
    }
    double free = freeAt.remove();
    double starts = Math.max(now, free);
    if (free > now) {
      if (judge) {
        judge(starts - now);
      }
      line.addLast(new Waiting(now, starts));
    } else {
      lastWait = 0;
    }
    freeAt.add(starts - Math.log(1 - random.nextDouble()));
  }

  private void judge(double wait) {
    int ahead = line.size();
    double head = line.isEmpty() ? 0 : now - line.peekFirst().came();
    judged++;
    ql += square(wait - (ahead + 1.0) / servers);
    les += square(wait - lastWait);
    hol += square(wait - head);
    ours += square(wait - roster.minutes(ahead, now));
    double level = GammaWait.level(ahead, servers, wait);
    cover50 += level <= 0.5 ? 1 : 0;
    cover90 += level <= 0.9 ? 1 : 0;
  }

  private static double square(double value) {
    return value * value;
  }
}

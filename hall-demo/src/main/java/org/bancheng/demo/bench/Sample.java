package org.bancheng.demo.bench;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What one round of one load gave: operations per second, and the latencies in nanoseconds, sorted.
 */
record Sample(double perSecond, long[] sortedNanos) {
  private static final double NANOS_PER_MS = 1e6;

  static Sample of(long[] nanos, long elapsedNanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Sample(nanos.length / (elapsedNanos / 1e9), sorted);
  }

  /** As one line, for another process. */
  String write() {
    return perSecond
        + Arrays.stream(sortedNanos).mapToObj(it -> " " + it).collect(Collectors.joining());
  }

  static Sample read(String line) {
    String[] words = line.split(" ");
    return new Sample(
        Double.parseDouble(words[0]),
        Arrays.stream(words).skip(1).mapToLong(Long::parseLong).toArray());
  }

  double medianMs() {
    return at(0.50);
  }

  double p99Ms() {
    return at(0.99);
  }

  private double at(double share) {
    if (sortedNanos.length == 0) {
      return Double.NaN;
    }
    int index = (int) Math.min(sortedNanos.length - 1L, Math.round(share * sortedNanos.length));
    return sortedNanos[index] / NANOS_PER_MS;
  }
}

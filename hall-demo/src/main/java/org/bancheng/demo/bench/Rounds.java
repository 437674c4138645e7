package org.bancheng.demo.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The samples of every figure, round by round; a figure's value is the median of its rounds. */
final class Rounds {
  private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

  void add(String figure, Sample sample) {
    samples.computeIfAbsent(figure, unused -> new ArrayList<>()).add(sample);
  }

  Iterable<String> figures() {
    return samples.keySet();
  }

  double perSecond(String figure) {
    return median(figure, Sample::perSecond);
  }

  double medianMs(String figure) {
    return median(figure, Sample::medianMs);
  }

  double p99Ms(String figure) {
    return median(figure, Sample::p99Ms);
  }

  private double median(String figure, ToDoubleFunction<Sample> value) {
    double[] sorted =
        samples.getOrDefault(figure, List.of()).stream().mapToDouble(value).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }
}

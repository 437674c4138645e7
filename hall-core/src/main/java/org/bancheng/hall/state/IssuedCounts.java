package org.bancheng.hall.state;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.bancheng.hall.ServiceId;

/** How many numbers of a service were given out, by minute of arrival; for quotas. */
final class IssuedCounts {
  private static final int MINUTE_S = 60;

  private final Map<ServiceId, TreeMap<Long, Integer>> perMinute = new HashMap<>();
  private final Map<ServiceId, Integer> perDay = new HashMap<>();

  void add(ServiceId service, Instant arrival) {
    perDay.merge(service, 1, Integer::sum);
    minutes(service).merge(minute(arrival), 1, Integer::sum);
  }

  int inDay(ServiceId service) {
    return perDay.getOrDefault(service, 0);
  }

  /** Both ends on whole minutes. */
  int between(ServiceId service, Instant from, Instant to) {
    return minutes(service).subMap(minute(from), minute(to)).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  void clear() {
    perMinute.clear();
    perDay.clear();
  }

  private TreeMap<Long, Integer> minutes(ServiceId service) {
    return perMinute.computeIfAbsent(service, unused -> new TreeMap<>());
  }

  private static long minute(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), MINUTE_S);
  }
}

package org.bancheng.hall.simulation;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.ServiceId;

/**
 * The people of a day.
 *
 * @param tickets how many come
 * @param shares how they spread over services, by weight; a service that is absent has weight 0,
 *     but if none is there, all have the same
 * @param meanService how long a clerk needs, where {@code serviceMeans} says nothing else
 * @param spread coefficient of variation of the service time, which is lognormal
 * @param leaving who gives up before being called, 0 to 1
 * @param patience mean time after which they give up
 * @param groups shares of the favoured groups
 */
public record DayLoad(
    int tickets,
    ArrivalProfile profile,
    Map<ServiceId, Double> shares,
    Duration meanService,
    Map<ServiceId, Duration> serviceMeans,
    double spread,
    double leaving,
    Duration patience,
    Map<HolderGroup, Double> groups) {
  public DayLoad {
    shares = Map.copyOf(shares);
    serviceMeans = Map.copyOf(serviceMeans);
    groups = Map.copyOf(groups);
    if (tickets < 0 || meanService.isNegative() || meanService.isZero()) {
      throw new IllegalArgumentException("a day needs people, and serving them some time");
    }
    if (!(spread > 0) || !(leaving >= 0 && leaving <= 1)) {
      throw new IllegalArgumentException("spread must be positive, leaving 0 to 1");
    }
  }

  /**
   * A county hall's day (planning figures: 12 min with a coefficient of variation of 0.8, 4 of 100
   * leave, 10 of 100 are elderly).
   */
  public static DayLoad county(int tickets) {
    return new DayLoad(
        tickets,
        ArrivalProfile.chineseDay(),
        Map.of(),
        Duration.ofMinutes(12),
        Map.of(),
        0.8,
        0.04,
        Duration.ofMinutes(45),
        Map.of(HolderGroup.ELDERLY, 0.10));
  }

  /** Another spread over the services. */
  public DayLoad withShares(Map<ServiceId, Double> other) {
    return new DayLoad(
        tickets, profile, other, meanService, serviceMeans, spread, leaving, patience, groups);
  }

  /** The same people, served in another mean time. */
  public DayLoad withMean(Duration mean) {
    return new DayLoad(
        tickets, profile, shares, mean, serviceMeans, spread, leaving, patience, groups);
  }

  public Duration mean(ServiceId service) {
    return serviceMeans.getOrDefault(service, meanService);
  }

  DayLoad withTickets(int other) {
    return new DayLoad(
        other, profile, shares, meanService, serviceMeans, spread, leaving, patience, groups);
  }

  DayLoad withMean(ServiceId service, Duration mean) {
    Map<ServiceId, Duration> means = new HashMap<>(serviceMeans);
    means.put(service, mean);
    return new DayLoad(
        tickets, profile, shares, meanService, means, spread, leaving, patience, groups);
  }
}

package org.bancheng.demo;

import java.util.stream.Collectors;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.ServicePlan;

/** The service of {@code --auto}: one that the hall has, or nobody could take its numbers. */
final class AutoService {
  private AutoService() {}

  /** {@code --auto} names no service of the hall; the message names those there are. */
  static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unknown(String letter, HallPlan hall) {
      super("--auto: this hall has no service '" + letter + "'; there are " + services(hall));
    }
  }

  /**
   * @throws Unknown if the hall has no such service
   */
  static ServiceId named(String letter, HallPlan hall) {
    return hall.services().stream()
        .map(ServicePlan::service)
        .filter(it -> it.value().equals(letter))
        .findFirst()
        .orElseThrow(() -> new Unknown(letter, hall));
  }

  private static String services(HallPlan hall) {
    return hall.services().stream()
        .map(it -> it.service() + " " + it.name().zh() + " (" + it.name().en() + ")")
        .collect(Collectors.joining(", "));
  }
}

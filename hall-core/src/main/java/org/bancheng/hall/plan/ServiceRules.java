package org.bancheng.hall.plan;

import java.util.Set;
import org.bancheng.hall.HolderGroup;

/**
 * What limits a service.
 *
 * @param groups who is favoured in its line; others wait as ordinary people
 */
public record ServiceRules(OpeningHours hours, Quota quota, Set<HolderGroup> groups) {
  /** Open always, without quota, for all groups. */
  public static final ServiceRules NONE =
      new ServiceRules(OpeningHours.ALWAYS, Quota.NONE, Set.of(HolderGroup.values()));

  public ServiceRules {
    groups = Set.copyOf(groups);
  }
}

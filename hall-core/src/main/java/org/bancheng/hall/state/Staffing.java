package org.bancheng.hall.state;

import java.util.Collection;
import org.bancheng.hall.ServiceId;

/**
 * Who serves a service now.
 *
 * @param open counters that work, or pause
 * @param free whether one of them waits for somebody to call
 */
public record Staffing(int open, boolean free) {
  public static Staffing of(ServiceId service, Collection<Counter> counters) {
    return of(counters.stream().filter(it -> it.plan().services().contains(service)).toList());
  }

  /**
   * @param serving the counters that serve the service by plan, whatever they do now
   */
  static Staffing of(Collection<Counter> serving) {
    int open = 0;
    boolean free = false;
    for (Counter counter : serving) {
      if (counter.isOpen()) {
        open++;
        free |= counter.duty() instanceof Counter.Free;
      }
    }
    return new Staffing(open, free);
  }

  /** As many, each with somebody in hand. */
  Staffing busy() {
    return new Staffing(open, false);
  }

  /**
   * How many times a counter must become free until somebody is called: for each person ahead, and
   * once more if nobody is free now. While no counter is open, counted from when one opens.
   *
   * @param ahead people waiting before
   */
  public int turns(int ahead) {
    return ahead + (open > 0 && !free ? 1 : 0);
  }
}

package org.bancheng.hall.state;

import java.util.HashMap;
import java.util.Map;
import org.bancheng.hall.CounterId;

/** How many calls each counter has made since it last called an ordinary ticket. */
final class OrdinaryTurns {
  private final Map<CounterId, Integer> since = new HashMap<>();

  void called(CounterId at, boolean ordinary) {
    since.merge(at, ordinary ? 0 : 1, (before, more) -> ordinary ? 0 : before + more);
  }

  int since(CounterId counter) {
    return since.getOrDefault(counter, 0);
  }

  void clear() {
    since.clear();
  }
}

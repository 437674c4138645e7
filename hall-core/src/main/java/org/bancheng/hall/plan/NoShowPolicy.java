package org.bancheng.hall.plan;

import java.util.Optional;

/**
 * What happens to people who do not come when called (过号).
 *
 * @param mostRecalls how often a ticket may be called again; empty: no limit
 * @param recallsBefore how often it must have been called again before it counts as a no-show
 * @param returns how often a no-show may wait again
 * @param behind behind how many waiting people a returning no-show re-enters; empty: at the end
 */
public record NoShowPolicy(
    Optional<Integer> mostRecalls, int recallsBefore, int returns, Optional<Integer> behind) {
  public NoShowPolicy {
    boolean fits =
        recallsBefore >= 0
            && returns >= 0
            && behind.orElse(0) >= 0
            && mostRecalls.orElse(recallsBefore) >= recallsBefore;
    if (!fits) {
      throw new IllegalArgumentException(
          "no-show: counts must not be negative, and recalls must reach those needed before");
    }
  }

  /** No-show at once if the clerk says so; back once, behind three people. */
  public static NoShowPolicy standard() {
    return new NoShowPolicy(Optional.empty(), 0, 1, Optional.of(3));
  }
}

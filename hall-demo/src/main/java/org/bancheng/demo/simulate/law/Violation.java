package org.bancheng.demo.simulate.law;

import java.util.List;

/** Something happened that must never happen. */
public final class Violation extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param law its number, {@code I4}
   */
  Violation(String law, String what) {
    super(law + ": " + what);
  }

  /** Faults are long over, and this is still not done. */
  public static Violation unfinished(List<String> what) {
    return new Violation("liveness", "still open at the end: " + what);
  }

  /** Complains unless it holds. */
  static void unless(boolean holds, String law, String what) {
    if (!holds) {
      throw new Violation(law, what);
    }
  }
}

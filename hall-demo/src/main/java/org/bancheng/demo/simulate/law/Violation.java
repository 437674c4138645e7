package org.bancheng.demo.simulate.law;

/** Something happened that must never happen. */
public final class Violation extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param law its number, {@code I4}
   */
  Violation(String law, String what) {
    super(law + ": " + what);
  }

  /** Complains unless it holds. */
  static void unless(boolean holds, String law, String what) {
    if (!holds) {
      throw new Violation(law, what);
    }
  }
}

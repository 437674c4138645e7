package org.bancheng.demo.simulate.law;

/** Something happened that must never happen. */
public final class Violation extends RuntimeException {
  private static final long serialVersionUID = 1;

  private Violation(String law, String what) {
    super(law + ": " + what);
  }

  /**
   * Complains of what happened, unless the law holds.
   *
   * @param law its number, {@code I4}
   */
  public static void must(boolean hold, String law, String what) {
    if (!hold) {
      throw new Violation(law, what);
    }
  }
}

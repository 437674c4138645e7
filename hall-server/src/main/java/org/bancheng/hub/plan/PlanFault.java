package org.bancheng.hub.plan;

/**
 * One thing wrong in a plan: where (line from 1, path such as {@code counters[2].zone}) and what to
 * do.
 */
public record PlanFault(int line, String path, String what) {
  @Override
  public String toString() {
    return "line " + line + ", " + path + ": " + what;
  }
}

package org.bancheng.hub.plan;

/**
 * One thing wrong in a plan: where (line from 1, path such as {@code counters[2].zone}) and what to
 * do. Line 0 and the file's name: it could not be read at all.
 */
public record PlanFault(int line, String path, String what) {
  @Override
  public String toString() {
    return (line == 0 ? "" : "line " + line + ", ") + path + ": " + what;
  }
}

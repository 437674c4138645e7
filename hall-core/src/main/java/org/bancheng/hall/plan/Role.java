package org.bancheng.hall.plan;

/** What a staff account may do; each role may also do what those before it may. */
public enum Role {
  /** Works at a counter. */
  CLERK,
  /** Issues, cancels and requeues tickets at the guide desk. */
  GUIDE,
  /** Calls out of order, sees everything. */
  MANAGER,
  ADMIN;

  public boolean mayActAs(Role needed) {
    return compareTo(needed) >= 0;
  }
}

package org.bancheng.hall;

/** What is known of a ticket's paper. */
public enum Paper {
  /** No paper is expected: issued at the guide desk. */
  NONE,
  /** Expected, nothing reported yet. */
  PENDING,
  PRINTED,
  FAILED,
  /** Bytes were sent, the printer never said what came of them: staff ask the citizen. */
  UNKNOWN
}

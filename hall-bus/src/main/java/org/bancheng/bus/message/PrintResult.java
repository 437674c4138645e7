package org.bancheng.bus.message;

/** What a printer's answers prove about a paper. */
public enum PrintResult {
  PRINTED,
  FAILED,
  UNKNOWN
}

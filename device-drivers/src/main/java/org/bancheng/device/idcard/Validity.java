package org.bancheng.device.idcard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a document holds.
 *
 * @param from first day
 * @param until last day; empty for 长期, without end
 */
public record Validity(LocalDate from, Optional<LocalDate> until) {

  /** Whether the document holds on that day, first and last day included. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}

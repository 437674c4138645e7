package org.bancheng.kiosk.flow;

import org.bancheng.hall.Series;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketNumber;

/**
 * The second letter of the numbers a kiosk gives out while it is cut off: {@code K} in {@code
 * BK001}. Each kiosk of a hall has another one, so no two kiosks ever make the same number.
 */
public record KioskLetter(String value) {
  /**
   * @throws IllegalArgumentException if it is no letter from A to Z, or one that reads as a digit
   */
  public KioskLetter {
    if (!value.matches("[A-HJ-NP-Z]")) {
      throw new IllegalArgumentException(
          "must be one letter A..Z, and not I or O, which old eyes read as 1 and 0");
    }
  }

  /** The series of a service on this kiosk. */
  public Series series(ServiceId service) {
    return new Series(service.value() + value);
  }

  /** A number of that series, from 1. */
  public TicketNumber number(ServiceId service, int number) {
    return new TicketNumber(series(service), number);
  }

  @Override
  public String toString() {
    return value;
  }
}

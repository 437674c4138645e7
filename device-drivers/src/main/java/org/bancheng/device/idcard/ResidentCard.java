package org.bancheng.device.idcard;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A document that was read whole and whose number is in order. Holds only what a kiosk needs.
 * Whoever receives it closes it: closing overwrites the number. Not safe for use by several threads
 * at once.
 */
public final class ResidentCard implements AutoCloseable {
  private final DocumentType type;
  private final char[] number;
  private final LocalDate birth;
  private final Validity validity;
  private boolean wiped;

  /** Takes over the array of the number. */
  ResidentCard(DocumentType type, char[] number, LocalDate birth, Validity validity) {
    this.type = type;
    this.number = number;
    this.birth = birth;
    this.validity = validity;
  }

  public DocumentType type() {
    return type;
  }

  public LocalDate birth() {
    return birth;
  }

  /**
   * Full years on that day; someone born on 29 February is a year older on 1 March of a common
   * year.
   */
  public int ageAt(LocalDate day) {
    return Period.between(birth, day).getYears();
  }

  public Validity validity() {
    return validity;
  }

  /**
   * Lends the number (15 or 18 characters, a check letter is upper case) to {@code use} and
   * overwrites the lent copy afterwards.
   *
   * @throws IllegalStateException if the card was closed
   */
  public <T> T useNumber(Function<char[], T> use) {
    if (wiped) {
      throw new IllegalStateException("the card was closed, its number is gone");
    }
    char[] lent = number.clone();
    try {
      return use.apply(lent);
    } finally {
      Arrays.fill(lent, '\0');
    }
  }

  /** Overwrites the number. */
  @Override
  public void close() {
    Arrays.fill(number, '\0');
    wiped = true;
  }

  /** Type and validity, nothing that names a person. */
  @Override
  public String toString() {
    return "ResidentCard[" + type + ", " + validity + "]";
  }
}

package org.bancheng.device.idcard;

/** Why a laid card gave no identity. Nothing of the card is kept in any of these cases. */
public enum CardProblem {
  /** Lifted during the read (81, 41). */
  PULLED_TOO_EARLY(true),
  /** The chip is no ID card (40): a bus card, a bank card. */
  NOT_AN_ID_CARD(false),
  /** Card and reader do not accept each other, or the content does not verify (31, 32, 33). */
  DAMAGED(false),
  /** Bytes were lost or bent on the wire, twice. */
  LINE_NOISE(true),
  /** The reader did not answer in time. */
  TIMED_OUT(true),
  /** The reader refused with another code (21, 23, 24, 47, ...), or with 31 for the first time. */
  READER_REFUSED(true),
  /** An unknown letter in the type field: a document newer than this program. */
  UNSUPPORTED_TYPE(false),
  /** The number field is blank. */
  EMPTY_NUMBER(true),
  /** The number does not pass its check digit, or cannot be a number. */
  INVALID_NUMBER(true),
  /** A date of birth or validity is no date, or the answer is not a text and a photo. */
  UNREADABLE_CONTENT(true);

  private final boolean worthAnotherTry;

  CardProblem(boolean worthAnotherTry) {
    this.worthAnotherTry = worthAnotherTry;
  }

  /** Whether lifting the card and laying it again may help. */
  public boolean worthAnotherTry() {
    return worthAnotherTry;
  }
}

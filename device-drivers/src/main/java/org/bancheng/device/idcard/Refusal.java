package org.bancheng.device.idcard;

import org.bancheng.device.idcard.sam.SamStatus;

/** What a status other than success means for the person before the reader. */
final class Refusal {

  private Refusal() {}

  static CardProblem problem(int status) {
    return switch (status) {
      case SamStatus.NOT_AN_ID_CARD -> CardProblem.NOT_AN_ID_CARD;
      case SamStatus.READ_FAILED, SamStatus.NO_CARD, SamStatus.NOT_SELECTED ->
          CardProblem.PULLED_TOO_EARLY;
      case SamStatus.CARD_REFUSED_MODULE,
          SamStatus.MODULE_REFUSED_CARD,
          SamStatus.CONTENT_NOT_VERIFIED ->
          CardProblem.DAMAGED;
      default -> CardProblem.READER_REFUSED;
    };
  }

  /** Whether the same card, not lifted, may be read at the next try. */
  static boolean mayPass(int status) {
    return status == SamStatus.NOT_SELECTED
        || status == SamStatus.NO_RANDOM_NUMBER
        || status == SamStatus.UNRECOGNISED_ERROR;
  }
}

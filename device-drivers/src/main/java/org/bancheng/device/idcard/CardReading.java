package org.bancheng.device.idcard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.bancheng.device.idcard.sam.SamReply;
import org.bancheng.device.idcard.text.CardDate;
import org.bancheng.device.idcard.text.CardField;
import org.bancheng.device.idcard.text.CardText;
import org.bancheng.device.idcard.text.DocumentNumber;

/**
 * What the answer to "read text and photo" (30 01) says: a card, whole and in order, or a problem
 * and nothing else. Data of the answer: text length, photo length (big-endian, 256 and usually
 * 1024), text, photo. A longer answer, with fingerprints, was not asked for and is refused.
 */
final class CardReading {
  private static final int LENGTHS = 4;

  private final LocalDate today;

  CardReading(LocalDate today) {
    this.today = today;
  }

  /** Calls one of the two; overwrites the answer's data in any case. */
  void of(SamReply reply, Consumer<ResidentCard> card, Consumer<CardProblem> problem) {
    byte[] text = new byte[CardText.BYTES];
    try {
      if (!takeText(reply.data(), text)) {
        problem.accept(CardProblem.UNREADABLE_CONTENT);
        return;
      }
      Optional<CardText> known = CardText.of(text);
      if (known.isPresent()) {
        parse(known.get(), card, problem);
      } else {
        problem.accept(CardProblem.UNSUPPORTED_TYPE);
      }
    } finally {
      Arrays.fill(text, (byte) 0);
      reply.wipe();
    }
  }

  private static boolean takeText(byte[] data, byte[] text) {
    if (data.length < LENGTHS + CardText.BYTES
        || bigEndian(data, 0) != CardText.BYTES
        || LENGTHS + CardText.BYTES + bigEndian(data, 2) != data.length) {
      return false;
    }
    System.arraycopy(data, LENGTHS, text, 0, text.length);
    return true;
  }

  private static int bigEndian(byte[] data, int offset) {
    return (data[offset] & 0xFF) << 8 | (data[offset + 1] & 0xFF);
  }

  private void parse(CardText text, Consumer<ResidentCard> card, Consumer<CardProblem> problem) {
    char[] number = text.characters(CardField.NUMBER);
    DocumentNumber.normalise(number);
    Optional<CardProblem> wrong = problemOf(text, number);
    Optional<LocalDate> birth = date(text, CardField.BIRTH).filter(day -> !day.isAfter(today));
    Optional<Validity> validity = validity(text);
    if (wrong.isEmpty() && birth.isPresent() && validity.isPresent()) {
      card.accept(new ResidentCard(text.layout().type(), number, birth.get(), validity.get()));
    } else {
      Arrays.fill(number, '\0');
      problem.accept(wrong.orElse(CardProblem.UNREADABLE_CONTENT));
    }
  }

  private Optional<CardProblem> problemOf(CardText text, char[] number) {
    if (number.length == 0) {
      return Optional.of(CardProblem.EMPTY_NUMBER);
    }
    return DocumentNumber.inOrder(text.layout(), number, today)
        ? Optional.empty()
        : Optional.of(CardProblem.INVALID_NUMBER);
  }

  private static Optional<Validity> validity(CardText text) {
    boolean withoutEnd = CardDate.isWithoutEnd(text.characters(CardField.VALID_TO));
    Optional<LocalDate> until = date(text, CardField.VALID_TO);
    return date(text, CardField.VALID_FROM)
        .filter(from -> withoutEnd || until.isPresent())
        .map(from -> new Validity(from, until));
  }

  private static Optional<LocalDate> date(CardText text, CardField field) {
    char[] digits = text.characters(field);
    try {
      return CardDate.of(digits);
    } finally {
      Arrays.fill(digits, '\0');
    }
  }
}

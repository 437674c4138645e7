package org.bancheng.device.idcard.text;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bancheng.device.idcard.DocumentType;

/**
 * Where each field stands in the 256 bytes: byte offset and byte count, UTF-16LE, padded with
 * spaces at the right.
 */
public enum CardLayout {
  CITIZEN(
      DocumentType.CITIZEN,
      ' ',
      Map.ofEntries(
          entry(CardField.NAME, at(0, 30)),
          entry(CardField.SEX, at(30, 2)),
          entry(CardField.NATION, at(32, 4)),
          entry(CardField.BIRTH, at(36, 16)),
          entry(CardField.ADDRESS, at(52, 70)),
          entry(CardField.NUMBER, at(122, 36)),
          entry(CardField.ISSUER, at(158, 30)))),
  J(
      DocumentType.HK_MACAU_TAIWAN_RESIDENT,
      'J',
      Map.ofEntries(
          entry(CardField.NAME, at(0, 30)),
          entry(CardField.SEX, at(30, 2)),
          entry(CardField.BIRTH, at(36, 16)),
          entry(CardField.ADDRESS, at(52, 70)),
          entry(CardField.NUMBER, at(122, 36)),
          entry(CardField.ISSUER, at(158, 30)),
          entry(CardField.PASS_NUMBER, at(220, 18)),
          entry(CardField.ISSUE_COUNT, at(238, 4)))),
  I(
      DocumentType.FOREIGNER_2017,
      'I',
      Map.ofEntries(
          entry(CardField.ENGLISH_NAME, at(0, 120)),
          entry(CardField.SEX, at(120, 2)),
          entry(CardField.NUMBER, at(122, 30)),
          entry(CardField.NATIONALITY, at(152, 6)),
          entry(CardField.NAME, at(158, 30)),
          entry(CardField.BIRTH, at(220, 16)),
          entry(CardField.CARD_VERSION, at(236, 4)),
          entry(CardField.AUTHORITY, at(240, 8)))),
  Y(
      DocumentType.FOREIGNER_2023,
      'Y',
      Map.ofEntries(
          entry(CardField.NAME, at(0, 30)),
          entry(CardField.SEX, at(30, 2)),
          entry(CardField.RENEWAL_COUNT, at(32, 4)),
          entry(CardField.BIRTH, at(36, 16)),
          entry(CardField.ENGLISH_NAME, at(52, 70).and(220, 22)),
          entry(CardField.NUMBER, at(122, 36)),
          entry(CardField.NATIONALITY, at(242, 6)),
          entry(CardField.OLD_NUMBER, at(250, 6))));

  /** Where a field stands: the byte offset of each of its characters, in order. */
  record Place(List<Integer> offsets) {

    /** The place with another stretch behind it. */
    Place and(int offset, int bytes) {
      return new Place(
          Stream.concat(offsets.stream(), at(offset, bytes).offsets.stream()).toList());
    }

    int characters() {
      return offsets.size();
    }

    int offset(int character) {
      return offsets.get(character);
    }
  }

  private static final Map<CardField, Place> COMMON =
      Map.of(
          CardField.VALID_FROM, at(188, 16),
          CardField.VALID_TO, at(204, 16),
          CardField.TYPE, at(248, 2));

  private final DocumentType type;
  private final char letter;
  private final Map<CardField, Place> places;

  CardLayout(DocumentType type, char letter, Map<CardField, Place> places) {
    this.type = type;
    this.letter = letter;
    this.places = places;
  }

  public DocumentType type() {
    return type;
  }

  /** What stands in the type field: a letter, or a space for citizens. */
  public char letter() {
    return letter;
  }

  /**
   * The layout whose letter stands in the type field; empty for a document newer than this program.
   */
  public static Optional<CardLayout> byLetter(char letter) {
    return Arrays.stream(values()).filter(layout -> layout.letter == letter).findFirst();
  }

  /** The layout of a document. */
  public static CardLayout of(DocumentType type) {
    return Arrays.stream(values()).filter(l -> l.type == type).findFirst().orElseThrow();
  }

  Optional<Place> place(CardField field) {
    return Optional.ofNullable(places.getOrDefault(field, COMMON.get(field)));
  }

  private static Place at(int offset, int bytes) {
    return new Place(IntStream.range(0, bytes / 2).mapToObj(i -> offset + 2 * i).toList());
  }
}

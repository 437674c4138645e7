package org.bancheng.device.idcard.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The text of one card: 256 bytes of UTF-16LE (UCS-2: no surrogates) in one of four layouts. A view
 * of the array it is given, so wiping the array wipes the text. Rare characters from the
 * private-use area pass unchanged.
 */
public final class CardText {
  public static final int BYTES = 256;

  /** Where the letter stands that tells the layouts apart. */
  public static final int TYPE_OFFSET = 248;

  private final byte[] bytes;
  private final CardLayout layout;

  private CardText(byte[] bytes, CardLayout layout) {
    this.bytes = bytes;
    this.layout = layout;
  }

  /** The text in the layout its type letter names; empty if no layout has that letter. */
  public static Optional<CardText> of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a card's text has 256 bytes: " + bytes.length);
    }
    return CardLayout.byLetter(charAt(bytes, TYPE_OFFSET)).map(l -> new CardText(bytes, l));
  }

  public CardLayout layout() {
    return layout;
  }

  /**
   * The characters of a field without the padding (spaces, zeros) at its right end; empty if the
   * layout has no such field. The caller wipes the array.
   */
  public char[] characters(CardField field) {
    return layout.place(field).map(this::trimmed).orElseGet(() -> new char[0]);
  }

  private char[] trimmed(CardLayout.Place place) {
    int length = place.characters();
    while (length > 0 && isPadding(charAt(bytes, place.offset(length - 1)))) {
      length--;
    }
    char[] characters = new char[length];
    for (int i = 0; i < length; i++) {
      characters[i] = charAt(bytes, place.offset(i));
    }
    return characters;
  }

  private static boolean isPadding(char c) {
    return c == ' ' || c == 0;
  }

  private static char charAt(byte[] bytes, int offset) {
    return (char) ((bytes[offset] & 0xFF) | (bytes[offset + 1] & 0xFF) << 8);
  }

  /**
   * Lays out the fields of an invented card.
   *
   * @throws IllegalArgumentException if the layout has no such field or the value is too long for
   *     it
   */
  public static byte[] compose(CardLayout layout, Map<CardField, String> fields) {
    byte[] text = new byte[BYTES];
    for (int i = 0; i < BYTES; i += 2) {
      text[i] = ' ';
    }
    text[TYPE_OFFSET] = (byte) layout.letter();
    fields.forEach((field, value) -> put(text, layout, field, value));
    return text;
  }

  private static void put(byte[] text, CardLayout layout, CardField field, String value) {
    CardLayout.Place place =
        layout
            .place(field)
            .filter(p -> value.length() <= p.characters())
            .orElseThrow(() -> new IllegalArgumentException(field + " does not fit " + layout));
    for (int i = 0; i < value.length(); i++) {
      text[place.offset(i)] = (byte) value.charAt(i);
      text[place.offset(i) + 1] = (byte) (value.charAt(i) >> 8);
    }
  }

  /** Overwrites the text. */
  public void wipe() {
    Arrays.fill(bytes, (byte) 0);
  }

  /** Shows the layout only. */
  @Override
  public String toString() {
    return "CardText[" + layout + "]";
  }
}

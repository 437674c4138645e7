package org.bancheng.device.emulator;

import java.util.Map;
import org.bancheng.device.idcard.DocumentType;
import org.bancheng.device.idcard.text.CardField;
import org.bancheng.device.idcard.text.CardLayout;
import org.bancheng.device.idcard.text.CardText;

/**
 * An invented card.
 *
 * @param id short name for lists and commands, such as {@code citizen}
 * @param label what the panel shows
 * @param type which of the four layouts
 * @param text the 256 bytes the chip gives
 */
public record EmulatedCard(String id, String label, DocumentType type, byte[] text) {

  public EmulatedCard {
    if (text.length != CardText.BYTES) {
      throw new IllegalArgumentException("a card's text has 256 bytes: " + text.length);
    }
  }

  /** A card with those fields. */
  public static EmulatedCard of(
      String id, String label, CardLayout layout, Map<CardField, String> fields) {
    return new EmulatedCard(id, label, layout.type(), CardText.compose(layout, fields));
  }

  /** Shows the id only. */
  @Override
  public String toString() {
    return "EmulatedCard[" + id + "]";
  }
}

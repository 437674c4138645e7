package org.bancheng.device.idcard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bancheng.device.FuzzText;
import org.bancheng.device.idcard.sam.SamReply;
import org.bancheng.device.idcard.sam.SamStatus;
import org.bancheng.device.idcard.text.CardField;
import org.bancheng.device.idcard.text.CardLayout;
import org.bancheng.device.idcard.text.CardText;
import org.bancheng.device.idcard.text.DocumentNumber;

/**
 * The parser of what a card says: any 256 bytes as the text of a whole reply, any bytes as a whole
 * reply, any characters as a number. Exactly one ending each; nothing is left in the reply.
 */
public final class CardTextFuzz {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private CardTextFuzz() {}

  /** One input of the fuzzer; its first byte says which of the three it is. */
  public static void fuzzerTestOneInput(byte[] input) {
    byte[] rest = Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
    switch (input.length == 0 ? 0 : input[0] % 3) {
      case 0 -> text(Arrays.copyOf(rest, CardText.BYTES));
      case 1 -> read(rest);
      default -> number(rest);
    }
  }

  private static void text(byte[] text) {
    CardText.of(text).ifPresent(CardTextFuzz::everyField);
    byte[] data = new byte[4 + CardText.BYTES];
    data[0] = 1;
    System.arraycopy(text, 0, data, 4, text.length);
    read(data);
  }

  private static void everyField(CardText text) {
    for (CardField field : CardField.values()) {
      char[] characters = text.characters(field);
      require(characters.length <= CardText.BYTES / 2, "a field longer than the text");
      require(characters.length == 0 || characters[characters.length - 1] != ' ', "padding left");
    }
  }

  private static void read(byte[] data) {
    String said = FuzzText.of(data, 0, data.length);
    List<Object> endings = new ArrayList<>();
    SamReply reply = new SamReply(SamStatus.OK, data);
    new CardReading(TODAY)
        .of(
            reply,
            card -> {
              endings.add(card);
              whole(card, said);
            },
            endings::add);
    require(endings.size() == 1, "endings: " + endings.size());
    for (byte left : data) {
      require(left == 0, "something is left in the reply");
    }
    ModuleNumber.of(data);
  }

  private static void whole(ResidentCard card, String said) {
    String number = card.useNumber(String::new);
    require(said.contains(number), "a number the reply does not hold");
    require(
        DocumentNumber.inOrder(CardLayout.of(card.type()), number.toCharArray(), TODAY),
        "a number out of order");
    require(!card.birth().isAfter(TODAY) && card.ageAt(TODAY) >= 0, "born in the future");
    require(!card.toString().contains(number), "the card tells its number");
    card.close();
  }

  private static void number(byte[] rest) {
    char[] number = FuzzText.of(rest, 0, rest.length).toCharArray();
    DocumentNumber.normalise(number);
    for (CardLayout layout : CardLayout.values()) {
      if (DocumentNumber.inOrder(layout, number, TODAY)) {
        require(number.length == (layout == CardLayout.I ? 15 : 18), "a number of no known length");
      }
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

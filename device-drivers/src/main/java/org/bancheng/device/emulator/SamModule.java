package org.bancheng.device.emulator;

import java.util.Optional;
import org.bancheng.device.idcard.sam.SamReply;
import org.bancheng.device.idcard.sam.SamRequest;
import org.bancheng.device.idcard.sam.SamStatus;

/**
 * The security module of a reader, without time and wire.
 *
 * <pre>
 * NO_CARD --lay--> PRESENT --20 01--> FOUND --20 02--> SELECTED --30 01--> READ
 *    ^------------------------- lift, from anywhere --------------------------+
 * </pre>
 *
 * A card that was read, or failed, is not found again before it was lifted. Speed (60), chip number
 * (30 05) and fingerprints (30 10) are commands this module does not know (21).
 */
final class SamModule {
  private enum Stage {
    NO_CARD,
    PRESENT,
    FOUND,
    SELECTED,
    READ
  }

  private static final int PHOTO_BYTES = 1024;
  private static final int LENGTHS = 4;
  private static final byte[] NUMBER = {
    0x05,
    0x00,
    0x01,
    0x00,
    (byte) 0xAF,
    (byte) 0xDC,
    0x32,
    0x01,
    (byte) 0x87,
    (byte) 0xD6,
    0x12,
    0x00,
    (byte) 0xB1,
    0x68,
    (byte) 0xDE,
    0x3A
  };

  private Stage stage = Stage.NO_CARD;
  private Optional<EmulatedCard> card = Optional.empty();

  void lay(EmulatedCard laid) {
    card = Optional.of(laid);
    stage = Stage.PRESENT;
  }

  void lift() {
    card = Optional.empty();
    stage = Stage.NO_CARD;
  }

  /** Whether a card lies there that was not read yet: requests will come soon. */
  boolean cardWaits() {
    return stage != Stage.NO_CARD && stage != Stage.READ;
  }

  SamReply answer(SamRequest request) {
    return switch (request.command()) {
      case 0x10, 0x11 -> SamReply.status(SamStatus.OK);
      case 0x12 -> new SamReply(SamStatus.OK, NUMBER.clone());
      case 0x20 -> request.equals(SamRequest.FIND) ? find() : select(request);
      case 0x30 -> request.equals(SamRequest.READ) ? read() : addedAddress(request);
      default -> SamReply.status(SamStatus.COMMAND_WRONG);
    };
  }

  private SamReply find() {
    if (stage == Stage.NO_CARD || stage == Stage.READ) {
      return SamReply.status(SamStatus.NO_CARD);
    }
    stage = Stage.FOUND;
    return new SamReply(SamStatus.FOUND, new byte[4]);
  }

  private SamReply select(SamRequest request) {
    if (!request.equals(SamRequest.SELECT)) {
      return SamReply.status(SamStatus.COMMAND_WRONG);
    }
    if (stage != Stage.FOUND) {
      return SamReply.status(SamStatus.NOT_SELECTED);
    }
    stage = Stage.SELECTED;
    return new SamReply(SamStatus.OK, new byte[8]);
  }

  private SamReply read() {
    if (stage != Stage.SELECTED || card.isEmpty()) {
      return SamReply.status(SamStatus.READ_FAILED);
    }
    stage = Stage.READ;
    return new SamReply(SamStatus.OK, textAndPhoto(card.get().text()));
  }

  private SamReply addedAddress(SamRequest request) {
    if (!request.equals(SamRequest.ADDED_ADDRESS)) {
      return SamReply.status(SamStatus.COMMAND_WRONG);
    }
    boolean open = stage == Stage.READ || stage == Stage.SELECTED;
    return SamReply.status(open ? SamStatus.NO_SUCH_CONTENT : SamStatus.READ_FAILED);
  }

  /** The lengths, the text, and a "photo": the WLT mark and a pattern. */
  private static byte[] textAndPhoto(byte[] text) {
    byte[] data = new byte[LENGTHS + text.length + PHOTO_BYTES];
    data[0] = (byte) (text.length >> 8);
    data[2] = (byte) (PHOTO_BYTES >> 8);
    System.arraycopy(text, 0, data, LENGTHS, text.length);
    int photo = LENGTHS + text.length;
    for (int i = 0; i < PHOTO_BYTES; i++) {
      data[photo + i] = (byte) (i * 37 + (i >> 5));
    }
    data[photo] = 'W';
    data[photo + 1] = 'L';
    data[photo + 2] = 'f';
    data[photo + 3] = 0;
    return data;
  }
}

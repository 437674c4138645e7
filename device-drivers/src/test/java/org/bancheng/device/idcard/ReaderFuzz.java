package org.bancheng.device.idcard;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.bancheng.device.FuzzScript;
import org.bancheng.device.FuzzText;
import org.bancheng.device.idcard.sam.SamReply;

/**
 * The whole reader driver against a reader that says and does anything. A card may come only from
 * bytes that hold a whole good reply with that number, said since the line came up.
 */
public final class ReaderFuzz extends FuzzScript implements IdCardListener {
  private static final byte[] PREAMBLE = {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69};
  private static final int TEXT_BYTES = 256;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private int cardsHeld;

  private ReaderFuzz(byte[] input) {
    super(input);
    IdCardReader.on(lines.host(), ReaderSettings.standard(), clock, this);
    lines.step();
  }

  /** Loads what an input needs, which takes longer than any input may. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(new byte[] {6, (byte) 0x90, 0, 6, (byte) 0x90, 0, 7, (byte) 0x90});
  }

  /** One input of the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    new ReaderFuzz(input).play();
  }

  /** A well-framed reply: of any status and data, or to a read with any text. */
  @Override
  protected void special(int what) {
    int status = next();
    say(new SamReply(status, what % 8 == 6 ? take(next()) : readData()).encode());
  }

  private byte[] readData() {
    byte[] data = new byte[4 + TEXT_BYTES + 1024];
    data[0] = 1;
    data[2] = 4;
    byte[] text = take(TEXT_BYTES);
    System.arraycopy(text, 0, data, 4, text.length);
    return data;
  }

  @Override
  protected void say(byte[] bytes) {
    said.writeBytes(bytes);
    super.say(bytes);
  }

  @Override
  public void lineUp() {
    said.reset();
  }

  @Override
  public void received(byte[] bytes) {}

  @Override
  public void stateChanged(ReaderState state) {}

  @Override
  public void cardRead(ResidentCard card) {
    cardsHeld++;
    String number = card.useNumber(String::new);
    if (!wasSaid(number)) {
      throw new AssertionError("a card that no whole reply holds");
    }
    card.close();
  }

  @Override
  public void readFailed(CardProblem problem) {}

  @Override
  public void cardRemoved() {
    cardsHeld--;
  }

  @Override
  protected void check() {
    if (cardsHeld < 0 || cardsHeld > 1) {
      throw new AssertionError("cards on the reader: " + cardsHeld);
    }
  }

  private boolean wasSaid(String number) {
    byte[] all = said.toByteArray();
    for (int at = 0; at + 14 + TEXT_BYTES < all.length; at++) {
      if (holds(all, at, number)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(byte[] all, int at, String number) {
    int length = (all[at + 5] & 0xFF) << 8 | (all[at + 6] & 0xFF);
    if (!Arrays.equals(all, at, at + 5, PREAMBLE, 0, 5) || at + 7 + length > all.length) {
      return false;
    }
    int xor = 0;
    for (int i = at + 5; i < at + 7 + length; i++) {
      xor ^= all[i];
    }
    String text = FuzzText.of(all, at + 14, TEXT_BYTES);
    return xor == 0 && (all[at + 9] & 0xFF) == 0x90 && text.contains(number);
  }
}

package org.bancheng.device.ledbar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/**
 * Text as GBK bytes: one byte 20..7E or two bytes per character. What GBK lacks, private and
 * control characters become 〓 (U+3013, GBK A1FE), so a missing character is seen and never a
 * question mark.
 */
final class GbkText {
  static final Charset GBK = Charset.forName("GBK");
  private static final byte[] MISSING = {(byte) 0xA1, (byte) 0xFE};

  private GbkText() {}

  /** The whole text, at most {@code most} bytes, ended after a whole character. */
  static byte[] encode(String text, int most) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int codePoint : text.codePoints().toArray()) {
      byte[] code = code(codePoint);
      if (out.size() + code.length > most) {
        break;
      }
      out.writeBytes(code);
    }
    return out.toByteArray();
  }

  private static byte[] code(int codePoint) {
    boolean isPrivate = codePoint >= 0xE000 && codePoint <= 0xF8FF;
    if (Character.isISOControl(codePoint) || isPrivate || codePoint > 0xFFFF) {
      return MISSING;
    }
    String one = Character.toString(codePoint);
    byte[] code = one.getBytes(GBK);
    boolean fits = code.length == (codePoint < 0x80 ? 1 : 2) && new String(code, GBK).equals(one);
    return fits ? code : MISSING;
  }
}

package org.bancheng.device;

/** Two bytes a character, the lower first, whatever they are: no decoder that mends or replaces. */
public final class FuzzText {

  private FuzzText() {}

  /** Half as many characters as bytes; a small x, which the driver makes an X, is one. */
  public static String of(byte[] bytes, int from, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i + 1 < from + count; i += 2) {
      text.append((char) ((bytes[i] & 0xFF) | (bytes[i + 1] & 0xFF) << 8));
    }
    return text.toString().replace('x', 'X');
  }
}

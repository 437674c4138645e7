package org.bancheng.device.printer;

import java.util.ArrayList;
import java.util.List;
import org.bancheng.device.glyph.GlyphPainter;

/**
 * Breaks a text where the paper ends. Chinese may be broken between any two characters; English at
 * a space if one is near.
 */
final class TextWrap {
  private final int dotsPerLine;

  TextWrap(int dotsPerLine) {
    this.dotsPerLine = dotsPerLine;
  }

  /** Width of a text at that size, in dots. */
  static int width(String text, int size) {
    return text.codePoints().map(GlyphPainter::cellWidth).sum() * size;
  }

  /** The lines, at least one; a space at which a line is broken is dropped. */
  List<String> lines(String text, int size) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (width(rest, size) > dotsPerLine) {
      int end = fitting(rest, size);
      int space = rest.lastIndexOf(' ', end);
      int cut = breaksWord(rest, end) && space > 0 ? space : end;
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** Index after the last character that fits, at least one. */
  private int fitting(String text, int size) {
    int end = Character.charCount(text.codePointAt(0));
    while (end < text.length()) {
      int next = end + Character.charCount(text.codePointAt(end));
      if (width(text.substring(0, next), size) > dotsPerLine) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static boolean breaksWord(String text, int end) {
    return isWord(text.codePointBefore(end)) && isWord(text.codePointAt(end));
  }

  private static boolean isWord(int codePoint) {
    return codePoint > ' ' && codePoint < 0x80;
  }
}

package org.bancheng.device.printer;

/** One thing on a ticket, from top to bottom. */
public sealed interface PaperPart {

  /**
   * A line of text; longer than the paper is wide, it is continued on the next.
   *
   * @param text any Unicode text without control characters
   * @param size 1 (12 x 24 dots for a letter, 24 x 24 for a Chinese character) to 8 times that
   */
  record TextLine(String text, int size, boolean bold, PaperAlign align) implements PaperPart {
    public TextLine {
      if (size < 1 || size > 8) {
        throw new IllegalArgumentException("size must be 1..8: " + size);
      }
      text =
          text.codePoints()
              .map(c -> Character.isISOControl(c) ? ' ' : c)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
    }
  }

  /**
   * A QR code, model 2, level M.
   *
   * @param content printable ASCII, 1 to 300 characters: an address
   * @param moduleDots edge of one module, 1..16 dots
   */
  record QrSymbol(String content, int moduleDots, PaperAlign align) implements PaperPart {
    public QrSymbol {
      if (content.isEmpty()
          || content.length() > 300
          || !content.chars().allMatch(c -> c >= 0x20 && c < 0x7F)) {
        throw new IllegalArgumentException("QR content must be 1..300 printable ASCII characters");
      }
      if (moduleDots < 1 || moduleDots > 16) {
        throw new IllegalArgumentException("module must be 1..16 dots: " + moduleDots);
      }
    }
  }

  /**
   * Blank paper.
   *
   * @param lines of 24 dots and the gap between lines, 1..255
   */
  record Feed(int lines) implements PaperPart {
    public Feed {
      if (lines < 1 || lines > 255) {
        throw new IllegalArgumentException("feed must be 1..255 lines: " + lines);
      }
    }
  }

  /** Feeds to the knife and cuts, leaving a point standing so that the ticket does not fall. */
  record Cut() implements PaperPart {}
}

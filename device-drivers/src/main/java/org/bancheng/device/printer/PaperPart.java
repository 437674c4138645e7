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
   * A QR code, model 2, level M. Wider than the paper it gets smaller modules.
   *
   * @param content printable ASCII, 1 to 300 characters: an address
   * @param moduleDots edge of one module, 1..16 dots
   */
  record QrSymbol(String content, int moduleDots, PaperAlign align) implements PaperPart {
    public QrSymbol {
      if (!isCodeText(content, 300)) {
        throw new IllegalArgumentException("QR content must be 1..300 printable ASCII characters");
      }
      if (moduleDots < 1 || moduleDots > 16) {
        throw new IllegalArgumentException("module must be 1..16 dots: " + moduleDots);
      }
    }
  }

  /**
   * A CODE128 bar code with its text beneath. Wider than the paper it is made narrower; if that
   * does not help, its text stands alone.
   *
   * @param content printable ASCII, 1 to 80 characters
   * @param moduleDots width of one module, 2..6 dots
   * @param heightDots 1..255
   */
  record Barcode(String content, int moduleDots, int heightDots, PaperAlign align)
      implements PaperPart {
    public Barcode {
      if (!isCodeText(content, 80)) {
        throw new IllegalArgumentException(
            "bar code content must be 1..80 printable ASCII characters");
      }
      if (moduleDots < 2 || moduleDots > 6) {
        throw new IllegalArgumentException("module must be 2..6 dots: " + moduleDots);
      }
      if (heightDots < 1 || heightDots > 255) {
        throw new IllegalArgumentException("height must be 1..255 dots: " + heightDots);
      }
    }
  }

  /** A picture, a dot for each pixel; wider than the paper it is made smaller. */
  record Image(MonoPicture picture, PaperAlign align) implements PaperPart {}

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

  /** Whether a code of ours can hold a text: printable ASCII, 1 to so many characters. */
  static boolean isCodeText(String text, int most) {
    return !text.isEmpty()
        && text.length() <= most
        && text.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
  }

  /**
   * Feeds to the knife and cuts, leaving a point standing so that the ticket does not fall; a
   * printer without knife only feeds, one with a presenter cuts off.
   */
  record Cut() implements PaperPart {}
}

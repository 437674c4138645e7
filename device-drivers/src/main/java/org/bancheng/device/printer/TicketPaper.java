package org.bancheng.device.printer;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on one piece of paper, independent of any printer. Immutable.
 *
 * @param parts from top to bottom
 */
public record TicketPaper(List<PaperPart> parts) {

  public TicketPaper {
    parts = List.copyOf(parts);
  }

  /** An empty paper to write on. */
  public static Builder paper() {
    return new Builder();
  }

  /**
   * Collects parts; size, weight and alignment stay as set until set again. Not shared between
   * threads.
   */
  public static final class Builder {
    private final List<PaperPart> parts = new ArrayList<>();
    private int size = 1;
    private boolean bold;
    private PaperAlign align = PaperAlign.LEFT;

    private Builder() {}

    /** 1..8 times the normal letter. */
    public Builder size(int times) {
      this.size = times;
      return this;
    }

    public Builder bold(boolean on) {
      this.bold = on;
      return this;
    }

    public Builder align(PaperAlign where) {
      this.align = where;
      return this;
    }

    public Builder line(String text) {
      parts.add(new PaperPart.TextLine(text, size, bold, align));
      return this;
    }

    public Builder qr(String content, int moduleDots) {
      parts.add(new PaperPart.QrSymbol(content, moduleDots, align));
      return this;
    }

    /** Module 2..6 dots, height 1..255 dots. */
    public Builder barcode(String content, int moduleDots, int heightDots) {
      parts.add(new PaperPart.Barcode(content, moduleDots, heightDots, align));
      return this;
    }

    public Builder image(MonoPicture picture) {
      parts.add(new PaperPart.Image(picture, align));
      return this;
    }

    public Builder feed(int lines) {
      parts.add(new PaperPart.Feed(lines));
      return this;
    }

    public Builder cut() {
      parts.add(new PaperPart.Cut());
      return this;
    }

    public TicketPaper build() {
      return new TicketPaper(parts);
    }
  }
}

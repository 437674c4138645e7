package org.bancheng.device.emulator;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The paper under the head: grows line by line, is cut into images. Longer than 1.5 m it tears by
 * itself.
 */
final class PaperRoll {
  private static final int LONGEST = 12_000;
  private static final int TOP_MARGIN = 24;
  private static final int WIDE_PAPER = 640;
  private static final int NARROW_PAPER = 464;

  /** Something printed, painted when the paper is cut. */
  private record Mark(int left, int top, Consumer<Graphics2D> painter) {}

  private final int dotsPerLine;
  private final Consumer<PaperImage> cut;
  private final List<Mark> marks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int height;
  private long travelled;

  PaperRoll(int dotsPerLine, Consumer<PaperImage> cut) {
    this.dotsPerLine = dotsPerLine;
    this.cut = cut;
  }

  int dotsPerLine() {
    return dotsPerLine;
  }

  /** Prints something that reaches from the present height down and feeds past it. */
  void print(int left, int dotsHigh, int feed, Consumer<Graphics2D> painter) {
    marks.add(new Mark(left, height, painter));
    feed(Math.max(dotsHigh, feed));
  }

  /** A line of readable text, for the image's text. */
  void note(String line) {
    text.append(line).append('\n');
  }

  void feed(int dots) {
    height += dots;
    travelled += dots;
    if (height > LONGEST) {
      height = LONGEST;
      cut();
    }
  }

  /** How far the paper has moved since the roll was put in, in dots. */
  long travelled() {
    return travelled;
  }

  boolean blank() {
    return marks.isEmpty();
  }

  /** Cuts what hangs out; blank paper falls unseen. */
  void cut() {
    Optional<PaperImage> piece = blank() ? Optional.empty() : Optional.of(image());
    tear();
    piece.ifPresent(cut);
  }

  /** Somebody tears off and throws away what hangs out. */
  void tear() {
    marks.clear();
    text.setLength(0);
    height = 0;
  }

  private PaperImage image() {
    List<Mark> piece = List.copyOf(marks);
    int rows = TOP_MARGIN + height;
    return new PaperImage(() -> draw(piece, rows), text.toString());
  }

  private BufferedImage draw(List<Mark> piece, int rows) {
    int paper = dotsPerLine > NARROW_PAPER ? Math.max(WIDE_PAPER, dotsPerLine) : NARROW_PAPER;
    int side = (paper - dotsPerLine) / 2;
    BufferedImage image = new BufferedImage(paper, rows, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    for (Mark mark : piece) {
      Graphics2D own = (Graphics2D) pen.create();
      own.translate(side + mark.left(), TOP_MARGIN + mark.top());
      own.setColor(Color.BLACK);
      mark.painter().accept(own);
      own.dispose();
    }
    pen.dispose();
    return image;
  }
}

package org.bancheng.device.printer;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Graphics2D;
import org.bancheng.device.glyph.GlyphPainter;

/** One paper in the making, from top to bottom, for a printer that has just been initialised. */
final class PaperWriter {
  private static final int LINE_GAP = 6;
  private static final int TO_THE_KNIFE = 120;

  /** More lines than these are cheaper as one command. */
  private static final int MOST_LINE_FEEDS = 3;

  private final PrinterProfile profile;
  private final TextWrap wrap;
  private final PrinterCharset charset;
  private final CodeWriter codes;
  private final StyledBytes out = new StyledBytes();
  private int height;
  private int blankAbove;

  PaperWriter(PrinterProfile profile) {
    this.profile = profile;
    this.wrap = new TextWrap(profile.dotsPerLine());
    this.charset = new PrinterCharset(profile.can(PrinterSkill.CHINESE_FONT));
    this.codes = new CodeWriter(profile, out);
    if (profile.can(PrinterSkill.CHINESE_FONT)) {
      out.write(EscPos.CHINESE_ON);
    }
  }

  EncodedPaper encoded() {
    return new EncodedPaper(out.toByteArray(), height);
  }

  void put(PaperPart part) {
    if (part instanceof PaperPart.TextLine line) {
      text(line);
    } else if (part instanceof PaperPart.QrSymbol qr) {
      height += codes.qr(qr, QrDots.of(qr.content(), ErrorCorrectionLevel.M), blankAbove);
    } else if (part instanceof PaperPart.Barcode bars) {
      barcode(bars);
    } else if (part instanceof PaperPart.Image image) {
      image(image);
    } else if (part instanceof PaperPart.Feed feed) {
      feed(feed.lines());
    } else {
      cut();
    }
    blankAbove = part instanceof PaperPart.Feed feed ? feed.lines() * GlyphPainter.CELL : 0;
  }

  private void text(PaperPart.TextLine line) {
    wrap.lines(line.text(), line.size()).forEach(text -> line(text, line));
  }

  private void line(String text, PaperPart.TextLine like) {
    height += GlyphPainter.CELL * like.size() + LINE_GAP;
    if (charset.hasAll(text)) {
      out.style(like);
      text.codePoints().forEach(c -> out.write(charset.code(c).orElseThrow()));
      out.write(EscPos.LINE_FEED);
    } else {
      drawn(text, like);
    }
  }

  private void drawn(String text, PaperPart.TextLine like) {
    int width = TextWrap.width(text, like.size());
    int left = like.align().left(profile.dotsPerLine(), width);
    DotImage image = new DotImage(left + width, GlyphPainter.CELL * like.size());
    Graphics2D pen = image.pen();
    int x = left;
    for (int c : text.codePoints().toArray()) {
      GlyphPainter.paint(pen, c, x, 0, like.size(), like.size(), like.bold());
      x += GlyphPainter.cellWidth(c) * like.size();
    }
    image.send(out);
    out.write(EscPos.feedDots(LINE_GAP));
  }

  private void barcode(PaperPart.Barcode bars) {
    PaperPart.TextLine text = new PaperPart.TextLine(bars.content(), 1, false, bars.align());
    if (!codes.fits(bars)) {
      text(text);
    } else if (profile.can(PrinterSkill.BARCODE)) {
      height += codes.barcode(bars) + GlyphPainter.CELL;
    } else {
      height += codes.drawnBarcode(bars);
      text(text);
    }
  }

  private void image(PaperPart.Image image) {
    MonoPicture picture = image.picture();
    int width = Math.min(picture.width(), profile.dotsPerLine());
    int high = Math.max(1, picture.height() * width / picture.width());
    int left = image.align().left(profile.dotsPerLine(), width);
    DotImage dots = new DotImage(left + width, high);
    picture.paint(dots.pen(), left, width, high);
    dots.send(out);
    height += high;
  }

  /** In the normal size: some models feed a large empty line by the height of its letters. */
  private void feed(int lines) {
    height += lines * (GlyphPainter.CELL + LINE_GAP);
    if (lines > MOST_LINE_FEEDS) {
      out.write(EscPos.feedLines(lines));
      return;
    }
    out.size(1);
    for (int i = 0; i < lines; i++) {
      out.write(EscPos.LINE_FEED);
    }
  }

  /** A presenter wants the ticket cut off, elsewhere a point keeps it from falling. */
  private void cut() {
    height += TO_THE_KNIFE;
    if (!profile.can(PrinterSkill.CUTTER)) {
      out.write(EscPos.feedDots(TO_THE_KNIFE));
    } else if (profile.presenter().isEmpty()) {
      out.write(EscPos.FEED_AND_CUT);
    } else {
      out.write(EscPos.FEED_AND_CUT_OFF);
      int steps = profile.presenter().get().steps();
      out.write(steps > 0 ? EscPos.present(steps) : new byte[0]);
    }
  }
}

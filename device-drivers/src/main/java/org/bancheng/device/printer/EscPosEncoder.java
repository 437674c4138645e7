package org.bancheng.device.printer;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.bancheng.device.glyph.GlyphPainter;

/**
 * A paper as ESC/POS bytes for one kind of printer. Characters the printer's font lacks make their
 * whole line a picture. May be used from any thread.
 */
public final class EscPosEncoder {
  private static final int LINE_GAP = 6;

  /** White above and below a QR code, in modules: what its standard asks for. */
  private static final int QUIET_MODULES = 4;

  private static final int TO_THE_KNIFE = 120;

  private final PrinterProfile profile;

  public EscPosEncoder(PrinterProfile profile) {
    this.profile = profile;
  }

  /** The whole paper, beginning with an initialisation: what a file of it would hold. */
  public byte[] encode(TicketPaper paper) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(EscPos.INITIALISE);
    out.writeBytes(body(paper).bytes());
    return out.toByteArray();
  }

  /** The paper without the initialisation, which would switch the automatic status off. */
  EncodedPaper body(TicketPaper paper) {
    Page page = new Page(profile);
    paper.parts().forEach(page::put);
    return new EncodedPaper(page.out.toByteArray(), page.height);
  }

  /** One paper in the making. */
  private static final class Page {
    private final PrinterProfile profile;
    private final TextWrap wrap;
    private final PrinterCharset charset = new PrinterCharset();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private PaperPart.TextLine style = new PaperPart.TextLine("", 1, false, PaperAlign.LEFT);
    private int height;

    Page(PrinterProfile profile) {
      this.profile = profile;
      this.wrap = new TextWrap(profile.dotsPerLine());
      out.writeBytes(EscPos.CHINESE_ON);
      out.writeBytes(EscPos.align(style.align()));
      out.writeBytes(EscPos.bold(style.bold()));
      out.writeBytes(EscPos.size(style.size()));
    }

    void put(PaperPart part) {
      if (part instanceof PaperPart.TextLine line) {
        wrap.lines(line.text(), line.size()).forEach(text -> line(text, line));
      } else if (part instanceof PaperPart.QrSymbol qr) {
        qr(qr);
      } else if (part instanceof PaperPart.Feed feed) {
        out.writeBytes(EscPos.feedLines(feed.lines()));
        height += feed.lines() * (GlyphPainter.CELL + LINE_GAP);
      } else {
        out.writeBytes(EscPos.FEED_AND_CUT);
        height += TO_THE_KNIFE;
      }
    }

    private void line(String text, PaperPart.TextLine like) {
      height += GlyphPainter.CELL * like.size() + LINE_GAP;
      if (charset.hasAll(text)) {
        styled(like);
        text.codePoints().forEach(c -> out.writeBytes(charset.code(c).orElseThrow()));
        out.writeBytes(EscPos.LINE_FEED);
      } else {
        drawn(text, like);
      }
    }

    private void drawn(String text, PaperPart.TextLine like) {
      int width = TextWrap.width(text, like.size());
      int left = left(width, like.align());
      DotImage image = new DotImage(left + width, GlyphPainter.CELL * like.size());
      Graphics2D pen = image.pen();
      int x = left;
      for (int c : text.codePoints().toArray()) {
        GlyphPainter.paint(pen, c, x, 0, like.size(), like.size(), like.bold());
        x += GlyphPainter.cellWidth(c) * like.size();
      }
      picture(image);
      out.writeBytes(EscPos.feedDots(LINE_GAP));
    }

    private void qr(PaperPart.QrSymbol qr) {
      QrDots dots = QrDots.of(qr.content(), ErrorCorrectionLevel.M);
      int edge = dots.modules() * qr.moduleDots();
      if (edge > profile.dotsPerLine()) {
        throw new IllegalArgumentException("the QR code is wider than the paper");
      }
      int quiet = QUIET_MODULES * qr.moduleDots();
      height += edge + 2 * quiet;
      out.writeBytes(EscPos.feedDots(quiet));
      if (profile.qrAsRaster()) {
        int left = left(edge, qr.align());
        DotImage image = new DotImage(left + edge, edge);
        dots.paint(image.pen(), left, 0, qr.moduleDots());
        picture(image);
      } else {
        styled(new PaperPart.TextLine("", style.size(), style.bold(), qr.align()));
        nativeQr(qr);
      }
      out.writeBytes(EscPos.feedDots(quiet));
    }

    /** Model 2, module size, level M, store, print. */
    private void nativeQr(PaperPart.QrSymbol qr) {
      byte[] content = qr.content().getBytes(StandardCharsets.US_ASCII);
      int length = content.length + 3;
      out.writeBytes(EscPos.bytes(0x1D, 0x28, 0x6B, 4, 0, 0x31, 0x41, 0x32, 0));
      out.writeBytes(EscPos.bytes(0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x43, qr.moduleDots()));
      out.writeBytes(EscPos.bytes(0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x45, 0x31));
      out.writeBytes(EscPos.bytes(0x1D, 0x28, 0x6B, length & 0xFF, length >> 8, 0x31, 0x50, 0x30));
      out.writeBytes(content);
      out.writeBytes(EscPos.bytes(0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x51, 0x30));
    }

    /** Pictures bring their own margin, so that no model aligns them a second time. */
    private void picture(DotImage image) {
      styled(new PaperPart.TextLine("", style.size(), style.bold(), PaperAlign.LEFT));
      out.writeBytes(image.encode());
    }

    private int left(int width, PaperAlign align) {
      int free = Math.max(0, profile.dotsPerLine() - width);
      return switch (align) {
        case LEFT -> 0;
        case CENTRE -> free / 2;
        case RIGHT -> free;
      };
    }

    /** Sends what differs from the style in force. */
    private void styled(PaperPart.TextLine wanted) {
      if (wanted.align() != style.align()) {
        out.writeBytes(EscPos.align(wanted.align()));
      }
      if (wanted.bold() != style.bold()) {
        out.writeBytes(EscPos.bold(wanted.bold()));
      }
      if (wanted.size() != style.size()) {
        out.writeBytes(EscPos.size(wanted.size()));
      }
      style = wanted;
    }
  }
}

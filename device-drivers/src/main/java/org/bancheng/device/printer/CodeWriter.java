package org.bancheng.device.printer;

import com.google.zxing.oned.Code128Writer;
import java.awt.Graphics2D;
import java.nio.charset.StandardCharsets;

/** QR and bar codes: by the printer's own commands, or as dots. */
final class CodeWriter {
  /** White above and below a QR code, in modules: what its standard asks for (ISO/IEC 18004). */
  private static final int QUIET_MODULES = 4;

  /** White at both sides of a CODE128, in modules (ISO/IEC 15417). */
  private static final int QUIET_AT_BOTH_SIDES = 20;

  private static final int THINNEST_BAR = 2;

  /** Dots an empty line feeds at the least. */
  private static final int EMPTY_LINE = 24;

  private final PrinterProfile profile;
  private final StyledBytes out;

  CodeWriter(PrinterProfile profile, StyledBytes out) {
    this.profile = profile;
    this.out = out;
  }

  /**
   * Writes a QR code and gives its height in dots.
   *
   * @param blankAbove dots of white paper above it
   */
  int qr(PaperPart.QrSymbol qr, QrDots dots, int blankAbove) {
    int module = Math.min(qr.moduleDots(), profile.dotsPerLine() / dots.modules());
    int edge = dots.modules() * module;
    int quiet = QUIET_MODULES * module;
    blank(quiet - blankAbove);
    if (profile.can(PrinterSkill.QR_CODE)) {
      out.align(qr.align());
      nativeQr(qr.content(), module);
    } else {
      int left = qr.align().left(profile.dotsPerLine(), edge);
      qrImage(dots, left, module).send(out);
    }
    blank(quiet);
    return edge + 2 * quiet;
  }

  /** Of an even size the code is sent in half of it. */
  private static DotImage qrImage(QrDots dots, int left, int module) {
    int times = module % 2 == 0 ? 2 : 1;
    int edge = dots.modules() * module / times;
    int x = left / times;
    DotImage image = times == 2 ? DotImage.doubled(x + edge, edge) : new DotImage(x + edge, edge);
    dots.paint(image.pen(), x, 0, module / times);
    return image;
  }

  /** At least so many dots of white; an empty line is the shortest command for a few. */
  private void blank(int dots) {
    if (dots > EMPTY_LINE) {
      out.write(EscPos.feedDots(dots));
    } else if (dots > 0) {
      out.size(1);
      out.write(EscPos.LINE_FEED);
    }
  }

  /** Model 2, module size, level M, store, print. */
  private void nativeQr(String text, int module) {
    byte[] content = text.getBytes(StandardCharsets.US_ASCII);
    int length = content.length + 3;
    out.write(EscPos.bytes(0x1D, 0x28, 0x6B, 4, 0, 0x31, 0x41, 0x32, 0));
    out.write(EscPos.bytes(0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x43, module));
    out.write(EscPos.bytes(0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x45, 0x31));
    out.write(EscPos.bytes(0x1D, 0x28, 0x6B, length & 0xFF, length >> 8, 0x31, 0x50, 0x30));
    out.write(content);
    out.write(EscPos.bytes(0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x51, 0x30));
  }

  /** Whether a bar code can be printed so that a scanner reads it. */
  boolean fits(PaperPart.Barcode bars) {
    return moduleDots(new Code128(bars.content()).modules(), 6) >= THINNEST_BAR
        && moduleDots(drawnModules(bars.content()).length, 6) >= THINNEST_BAR;
  }

  private int moduleDots(int modules, int wanted) {
    return Math.min(wanted, profile.dotsPerLine() / (modules + QUIET_AT_BOTH_SIDES));
  }

  private static boolean[] drawnModules(String content) {
    return new Code128Writer().encode(content);
  }

  /** Height, module width, text below, the code; gives the height in dots, without the text. */
  int barcode(PaperPart.Barcode bars) {
    Code128 code = new Code128(bars.content());
    byte[] data = code.data();
    out.align(bars.align());
    out.write(EscPos.bytes(0x1D, 0x68, bars.heightDots()));
    out.write(EscPos.bytes(0x1D, 0x77, moduleDots(code.modules(), bars.moduleDots())));
    out.write(EscPos.bytes(0x1D, 0x48, 0x02));
    out.write(EscPos.bytes(0x1D, 0x6B, 0x49, data.length));
    out.write(data);
    return bars.heightDots();
  }

  /** The bars as dots; gives the height in dots. */
  int drawnBarcode(PaperPart.Barcode bars) {
    boolean[] modules = drawnModules(bars.content());
    int dots = moduleDots(modules.length, bars.moduleDots());
    int left = bars.align().left(profile.dotsPerLine(), modules.length * dots);
    int quiet = Math.max(left, QUIET_AT_BOTH_SIDES / 2 * dots);
    DotImage image = new DotImage(quiet + modules.length * dots, bars.heightDots());
    Graphics2D pen = image.pen();
    for (int i = 0; i < modules.length; i++) {
      if (modules[i]) {
        pen.fillRect(quiet + i * dots, 0, dots, bars.heightDots());
      }
    }
    image.send(out);
    return bars.heightDots();
  }
}

package org.bancheng.device.glyph;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The system's Chinese font, looked for once. */
final class CjkFont {
  private static final Logger LOG = LoggerFactory.getLogger(CjkFont.class);

  /** 龘: a font that has it has whole blocks, not a handful of signs. */
  private static final int TOUCHSTONE = 0x9F98;

  private static final List<String> PREFERRED =
      List.of(
          "Noto Sans CJK SC",
          "Source Han Sans SC",
          "WenQuanYi Micro Hei",
          "WenQuanYi Zen Hei",
          "Droid Sans Fallback");

  private static final Font FOUND = find();

  private CjkFont() {}

  /** The font at one dot; to be derived. Without a Chinese font a font that shows boxes. */
  static Font get() {
    return FOUND;
  }

  private static Font find() {
    Optional<Font> font = preferred().or(CjkFont::any);
    if (font.isEmpty()) {
      LOG.warn("no Chinese font on this system: install one (Debian: fonts-noto-cjk)");
    }
    return font.orElseGet(() -> new Font(Font.DIALOG, Font.PLAIN, 1));
  }

  private static Optional<Font> preferred() {
    return PREFERRED.stream().map(CjkFont::named).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Font> named(String family) {
    Font font = new Font(family, Font.PLAIN, 1);
    return Optional.of(font).filter(f -> f.getFamily().equals(family) && f.canDisplay(TOUCHSTONE));
  }

  private static Optional<Font> any() {
    Stream<Font> all =
        Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts());
    return all.filter(font -> font.canDisplay(TOUCHSTONE)).findFirst();
  }
}

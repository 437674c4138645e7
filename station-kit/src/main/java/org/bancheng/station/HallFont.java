package org.bancheng.station;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The typeface of every screen: one that has Chinese characters. Without one each character would
 * be an empty box, so the lack is said once, clearly, with its remedy.
 */
public final class HallFont {
  /** In order of preference; the first is what the installation sheet asks for. */
  static final List<String> FAMILIES =
      List.of(
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "Source Han Sans SC",
          "Source Han Sans CN",
          "WenQuanYi Micro Hei",
          "WenQuanYi Zen Hei",
          "Droid Sans Fallback",
          "Microsoft YaHei",
          "PingFang SC");

  private static final Logger log = LoggerFactory.getLogger(HallFont.class);
  private static final String LAST_RESORT = "System";

  private static final class Chosen {
    private static final String FAMILY = choose(new HashSet<>(Font.getFamilies()));
  }

  private HallFont() {}

  /** The family to put into {@code -fx-font-family}. Chosen once; needs a started JavaFX. */
  public static String family() {
    return Chosen.FAMILY;
  }

  /** The inline style a screen's root carries, quoted for CSS. */
  public static String style() {
    return "-fx-font-family: \"" + family() + "\";";
  }

  static String choose(Set<String> installed) {
    return FAMILIES.stream().filter(installed::contains).findFirst().orElseGet(HallFont::none);
  }

  private static String none() {
    log.warn(
        "No Chinese font on this system: Chinese texts will be empty boxes. Install the package"
            + " fonts-noto-cjk.");
    return LAST_RESORT;
  }
}

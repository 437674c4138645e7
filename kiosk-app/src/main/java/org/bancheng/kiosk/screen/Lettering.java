package org.bancheng.kiosk.screen;

import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.bancheng.hall.Names;
import org.bancheng.station.HallFont;

/** How large a name is written, Chinese and English, in pixels. */
record Lettering(int zh, int en) {

  /** What stands between the two languages. */
  private static final double GAP = 2;

  /** The first lettering in which a name stands whole in its place; the last one if none does. */
  static Lettering of(Names name, double width, double height, List<Lettering> largestFirst) {
    return largestFirst.stream()
        .filter(it -> it.height(name, width) <= height)
        .findFirst()
        .orElseGet(() -> largestFirst.get(largestFirst.size() - 1));
  }

  private double height(Names name, double width) {
    return height(name.zh(), FontWeight.BOLD, zh, width)
        + height(name.en(), FontWeight.NORMAL, en, width)
        + GAP;
  }

  private static double height(String words, FontWeight weight, int size, double width) {
    // Measured as a label measures its text.
    Text probe = new Text(words);
    probe.setFont(Font.font(HallFont.family(), weight, size));
    probe.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    probe.setWrappingWidth(width);
    return Math.ceil(probe.getLayoutBounds().getHeight());
  }
}

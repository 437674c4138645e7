package org.bancheng.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HallFontTest {
  @BeforeAll
  static void startJavaFx() {
    FxThread.start();
  }

  @Test
  void prefersTheFontOfTheInstallationSheet() {
    assertThat(HallFont.choose(Set.of("WenQuanYi Zen Hei", "Noto Sans CJK SC", "DejaVu Sans")))
        .isEqualTo("Noto Sans CJK SC");
  }

  @Test
  void takesAnyChineseFontRatherThanNone() {
    assertThat(HallFont.choose(Set.of("DejaVu Sans", "WenQuanYi Micro Hei")))
        .isEqualTo("WenQuanYi Micro Hei");
  }

  @Test
  void fallsBackToTheSystemsFontWithoutAnyChineseOne() {
    assertThat(HallFont.choose(Set.of("DejaVu Sans"))).isEqualTo("System");
  }

  @Test
  void rareCharactersHaveAWidthOfTheirOwn() {
    double width =
        FxThread.call(
            () -> {
              Text text = new Text("龘㐂");
              text.setFont(Font.font(HallFont.family(), 50));
              return text.getLayoutBounds().getWidth();
            });
    assertThat(width).isBetween(95.0, 105.0);
  }
}

package org.bancheng.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The checks that watch over the screens must themselves see what they are there to see. */
class ScreenChecksTest {
  @BeforeAll
  static void startJavaFx() {
    FxThread.start();
  }

  private static List<String> cut(Pane screen) {
    return FxThread.call(
        () -> {
          new Scene(screen, 400, 200);
          return CutTexts.on(screen);
        });
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setStyle(style);
    return label;
  }

  @Test
  void seesATextThatIsShortened() {
    Label label = label("请把身份证放在读卡区，等屏幕提示后再取走", "-fx-font-size: 40px; -fx-max-width: 200px;");
    assertThat(cut(new VBox(label))).singleElement().asString().contains("is shown as");
  }

  @Test
  void seesWhatReachesBeyondItsBox() {
    Region wide = new Region();
    wide.setMinSize(500, 20);
    assertThat(cut(new VBox(wide))).isNotEmpty().allMatch(it -> it.contains("reaches beyond"));
  }

  @Test
  void seesNeighboursThatOverlap() {
    Label upper = new Label("上");
    Label lower = new Label("下");
    lower.setTranslateY(-15);
    assertThat(cut(new VBox(upper, lower))).anyMatch(it -> it.contains("overlaps"));
  }

  @Test
  void findsNothingWhereAllIsWell() {
    assertThat(cut(new VBox(new Label("请取号"), new Label("Take a number")))).isEmpty();
  }

  @Test
  void seesATextTooPaleForItsGround() {
    VBox screen =
        new VBox(label("淡", "-fx-text-fill: #999999;"), label("浓", "-fx-text-fill: black;"));
    screen.setStyle("-fx-background-color: white;");
    List<String> pale =
        FxThread.call(
            () -> {
              new Scene(screen);
              return PaleTexts.on(screen);
            });
    assertThat(pale).singleElement().asString().contains("淡");
  }

  @Test
  void reckonsContrastAsTheStandardDoes() {
    assertThat(PaleTexts.contrast(Color.BLACK, Color.WHITE)).isCloseTo(21, within(0.01));
    assertThat(PaleTexts.contrast(Color.web("#767676"), Color.WHITE)).isCloseTo(4.54, within(0.01));
  }
}

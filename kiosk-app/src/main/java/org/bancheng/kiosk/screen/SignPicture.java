package org.bancheng.kiosk.screen;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import org.bancheng.kiosk.words.Page.Kind;

/** A large quiet sign over a page that has nothing else to look at. */
final class SignPicture extends StackPane {
  private static final String HOURGLASS =
      "M0 0 h140 v20 h-14 c0 52 -34 62 -34 70 c0 8 34 18 34 70 h14 v20 h-140 v-20 h14"
          + " c0 -52 34 -62 34 -70 c0 -8 -34 -18 -34 -70 h-14 z";
  private static final String PERSON_AT_A_DESK =
      "M70 0 a34 34 0 1 1 0.1 0 z M10 150 c0 -48 22 -70 60 -70 c38 0 60 22 60 70 z"
          + " M-30 162 h200 v28 h-200 z";

  SignPicture(Kind kind) {
    getStyleClass().add("sign-picture");
    Circle ground = new Circle(170);
    ground.getStyleClass().add("sign-ground");
    SVGPath sign = new SVGPath();
    sign.setContent(kind == Kind.WAIT ? HOURGLASS : PERSON_AT_A_DESK);
    sign.getStyleClass().add("sign-mark");
    getChildren().addAll(ground, sign);
  }
}

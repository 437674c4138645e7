package org.bancheng.kiosk.screen;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/** A card on its way down to the reader: says without words what to do. */
final class CardPicture extends StackPane {
  CardPicture() {
    getStyleClass().add("card-picture");
    getChildren().add(new Group(reader(), rim(), card(), face(), shoulders(), lines(), arrow()));
  }

  private static Rectangle reader() {
    return styled(new Rectangle(0, 330, 620, 90), "reader", 28);
  }

  private static Rectangle rim() {
    return styled(new Rectangle(60, 318, 500, 26), "reader-rim", 13);
  }

  private static Rectangle card() {
    return styled(new Rectangle(120, 0, 380, 234), "card", 22);
  }

  private static Circle face() {
    Circle face = new Circle(412, 88, 32);
    face.getStyleClass().add("card-mark");
    return face;
  }

  private static SVGPath shoulders() {
    return path("M358 182 q0 -52 54 -52 q54 0 54 52 z", "card-mark");
  }

  private static SVGPath lines() {
    return path(
        "M156 62 h150 v18 h-150 z M156 106 h120 v18 h-120 z M156 164 h170 v18 h-170 z",
        "card-mark");
  }

  private static SVGPath arrow() {
    return path("M292 246 h36 v28 h26 l-44 40 l-44 -40 h26 z", "card-arrow");
  }

  private static SVGPath path(String outline, String style) {
    SVGPath path = new SVGPath();
    path.setContent(outline);
    path.getStyleClass().add(style);
    return path;
  }

  private static Rectangle styled(Rectangle rectangle, String style, double arc) {
    rectangle.setArcWidth(arc * 2);
    rectangle.setArcHeight(arc * 2);
    rectangle.getStyleClass().add(style);
    return rectangle;
  }
}

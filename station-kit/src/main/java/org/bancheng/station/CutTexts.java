package org.bancheng.station;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/**
 * Looks over a laid-out screen for what a reader would miss: texts shortened to "…", anything that
 * reaches beyond the box it stands in, and neighbours that overlap. On the JavaFX thread.
 */
public final class CutTexts {
  private static final double TOLERANCE_PX = 1.5;

  private CutTexts() {}

  /** What is cut, each in words; empty if everything can be read whole. */
  public static List<String> on(Region screen) {
    assert Platform.isFxApplicationThread();
    screen.applyCss();
    screen.layout();
    List<String> cut = new ArrayList<>();
    look(screen, cut);
    return cut;
  }

  private static void look(Parent parent, List<String> cut) {
    if (parent instanceof HBox || parent instanceof VBox || parent instanceof BorderPane) {
      overlapping(parent, cut);
    }
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (!child.isVisible()) {
        continue;
      }
      if (parent instanceof Region box && child.isManaged() && reachesBeyond(child, box)) {
        cut.add(name(child) + " reaches beyond " + name(parent) + ": " + child.getBoundsInParent());
      }
      if (child instanceof Labeled labeled) {
        shortened(labeled, cut);
      }
      if (child instanceof Parent inner) {
        look(inner, cut);
      }
    }
  }

  /** Neighbours in a row, a column or a frame have a place of their own. */
  private static void overlapping(Parent row, List<String> cut) {
    List<Node> placed =
        row.getChildrenUnmodifiable().stream()
            .filter(Node::isVisible)
            .filter(Node::isManaged)
            .toList();
    for (int i = 0; i < placed.size(); i++) {
      for (Node other : placed.subList(i + 1, placed.size())) {
        if (overlap(placed.get(i).getBoundsInParent(), other.getBoundsInParent())) {
          cut.add(name(placed.get(i)) + " overlaps " + name(other));
        }
      }
    }
  }

  private static boolean overlap(Bounds one, Bounds other) {
    double across =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double down =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return across > TOLERANCE_PX && down > TOLERANCE_PX;
  }

  private static boolean reachesBeyond(Node child, Region box) {
    Bounds bounds = child.getBoundsInParent();
    return bounds.getMinX() < -TOLERANCE_PX
        || bounds.getMinY() < -TOLERANCE_PX
        || bounds.getMaxX() > box.getWidth() + TOLERANCE_PX
        || bounds.getMaxY() > box.getHeight() + TOLERANCE_PX;
  }

  private static void shortened(Labeled labeled, List<String> cut) {
    labeled.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(node -> ((Text) node).getText())
        .filter(shown -> !shown.equals(labeled.getText()))
        .forEach(shown -> cut.add("\"" + labeled.getText() + "\" is shown as \"" + shown + "\""));
  }

  private static String name(Node node) {
    String said = node instanceof Labeled labeled ? " \"" + labeled.getText() + "\"" : "";
    return node.getClass().getSimpleName() + node.getStyleClass() + said;
  }
}

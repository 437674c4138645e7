package org.bancheng.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/** What stands on a kiosk's page where something else stands, or outside the screen. */
final class Overlaps {
  private static final double TOLERANCE_PX = 1.5;

  private Overlaps() {}

  static List<String> on(KioskPane pane) {
    List<Node> parts =
        Stream.of(".head", ".notice", ".title", ".line", ".tile", ".plain", ".help", ".more-time")
            .flatMap(style -> pane.lookupAll(style).stream())
            .filter(Node::isVisible)
            .toList();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Bounds here = place(parts.get(i), pane);
      if (here.getMinY() < -TOLERANCE_PX || here.getMaxY() > KioskPane.HEIGHT + TOLERANCE_PX) {
        faults.add(words(parts.get(i)) + " is not on the screen");
      }
      for (Node other : parts.subList(i + 1, parts.size())) {
        if (overlap(here, place(other, pane))) {
          faults.add(words(parts.get(i)) + " overlaps " + words(other));
        }
      }
    }
    return faults;
  }

  static Bounds place(Node node, KioskPane pane) {
    return pane.sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  static boolean says(Node node, String words) {
    return words(node).contains(words);
  }

  private static String words(Node node) {
    if (node instanceof Labeled labeled) {
      return labeled.getText();
    }
    return node instanceof Parent parent
        ? String.join(" ", parent.getChildrenUnmodifiable().stream().map(Overlaps::words).toList())
        : "";
  }

  private static boolean overlap(Bounds one, Bounds other) {
    double across =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double down =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return across > TOLERANCE_PX && down > TOLERANCE_PX;
  }
}

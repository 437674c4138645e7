package org.bancheng.kiosk.screen;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A button for a finger: large, without focus or hover. Acts when the finger leaves the glass while
 * still on the button, so that sliding off takes a touch back.
 *
 * <p>Not a {@code Button}: that one reckons the height of a wrapped text as if it had no width.
 */
class TouchButton extends StackPane {
  private static final PseudoClass PRESSED = PseudoClass.getPseudoClass("pressed");

  private final Runnable action;

  TouchButton(Node content, Runnable action) {
    super(content);
    this.action = action;
    getStyleClass().add("touch");
    setAccessibleRole(AccessibleRole.BUTTON);
    setMinHeight(Region.USE_PREF_SIZE);
    setOnMousePressed(event -> pseudoClassStateChanged(PRESSED, true));
    setOnMouseReleased(this::released);
  }

  private void released(MouseEvent event) {
    pseudoClassStateChanged(PRESSED, false);
    if (contains(event.getX(), event.getY())) {
      fire();
    }
  }

  /** Acts as if touched. */
  void fire() {
    action.run();
  }
}

package org.bancheng.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/**
 * Looks over a styled screen for texts that stand out too little from their ground: below the
 * {@value #LEAST} : 1 that the elderly-friendly rules ask of any text. On the JavaFX thread.
 */
public final class PaleTexts {
  /** Contrast by the formula of WCAG 2: from 1 (none) to 21 (black on white). */
  static final double LEAST = 4.5;

  private PaleTexts() {}

  /** What is too pale, each in words; empty if every text stands out. */
  public static List<String> on(Region screen) {
    assert Platform.isFxApplicationThread();
    screen.applyCss();
    screen.layout();
    List<String> pale = new ArrayList<>();
    look(screen, pale);
    return pale;
  }

  private static void look(Parent parent, List<String> pale) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child.isVisible() && child instanceof Text text && !text.getText().isBlank()) {
        judge(text, pale);
      }
      if (child.isVisible() && child instanceof Parent inner) {
        look(inner, pale);
      }
    }
  }

  private static void judge(Text text, List<String> pale) {
    Optional<Color> ground = ground(text.getParent());
    if (text.getFill() instanceof Color ink && ground.isPresent()) {
      double contrast = contrast(ink, ground.get());
      if (contrast < LEAST) {
        pale.add("\"%s\" has a contrast of %.1f : 1".formatted(text.getText(), contrast));
      }
    }
  }

  /** The nearest box behind a text that is painted. */
  private static Optional<Color> ground(Parent behind) {
    for (Parent node = behind; node != null; node = node.getParent()) {
      if (node instanceof Region region && region.getBackground() != null) {
        List<BackgroundFill> fills = region.getBackground().getFills();
        if (!fills.isEmpty()
            && fills.get(fills.size() - 1).getFill() instanceof Color color
            && color.isOpaque()) {
          return Optional.of(color);
        }
      }
    }
    return Optional.empty();
  }

  static double contrast(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}

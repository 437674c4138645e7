package org.bancheng.board.screen;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.bancheng.board.screen.BoardPage.Delay;

/** In place of numbers that may not be current. */
final class DelayCard extends VBox {
  private final Lettering title = Lettering.bold("delay-title", 170, 1700);
  private final Lettering english = Lettering.bold("delay-english", 70, 1700);
  private final Lettering advice = Lettering.bold("delay-advice", 76, 1700);
  private final Lettering adviceEnglish = Lettering.plain("delay-advice-english", 46, 1700);

  DelayCard() {
    getStyleClass().addAll("card", "delay");
    setAlignment(Pos.CENTER);
    getChildren().addAll(title, english, advice, adviceEnglish);
  }

  void show(Delay delay) {
    title.say(delay.title().zh());
    english.say(delay.title().en());
    advice.say(delay.advice().zh());
    adviceEnglish.say(delay.advice().en());
  }
}

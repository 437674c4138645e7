package org.bancheng.board.screen;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bancheng.board.screen.BoardPage.CallLine;

/** The newest call: number and counter as large as a person at the far wall needs them. */
final class HeroCard extends VBox {
  static final double WIDTH = 1180;
  static final double HEIGHT = 432;
  private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");

  private final Lettering word = Lettering.bold("hero-word", 44, 1100);
  private final Lettering number = Lettering.bold("hero-number", 184, 560);
  private final Lettering arrow = Lettering.bold("hero-arrow", 120, 140);
  private final Lettering counter = Lettering.bold("hero-counter", 124, 370);
  private final Lettering english = Lettering.plain("hero-english", 36, 1100);
  private final HBox line = new HBox(24, number, arrow, counter);

  HeroCard() {
    getStyleClass().addAll("card", "hero");
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    setAlignment(Pos.CENTER);
    line.setAlignment(Pos.CENTER);
    line.setMinHeight(Region.USE_PREF_SIZE);
    arrow.say("→");
    getChildren().addAll(word, line, english);
  }

  void show(Optional<CallLine> call) {
    boolean there = call.isPresent();
    line.setVisible(there);
    line.setManaged(there);
    pseudoClassStateChanged(FRESH, call.map(CallLine::fresh).orElse(false));
    word.say(call.map(HeroCard::word).orElse("请等候叫号"));
    number.say(call.map(CallLine::number).orElse(""));
    counter.say(call.map(CallLine::counter).orElse(""));
    english.say(call.map(HeroCard::english).orElse("Please wait for your number to be called"));
  }

  private static String word(CallLine call) {
    if (!call.fresh()) {
      return "最近叫号";
    }
    return call.recall() ? "重呼 · 请到窗口办理" : "请到窗口办理";
  }

  private static String english(CallLine call) {
    String what = call.fresh() ? "Now calling " : "Last called ";
    return what + call.number() + " · " + call.inEnglish();
  }
}

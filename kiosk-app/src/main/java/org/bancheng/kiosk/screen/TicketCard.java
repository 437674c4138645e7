package org.bancheng.kiosk.screen;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.bancheng.hall.Names;
import org.bancheng.kiosk.words.Page.TicketFace;
import org.bancheng.station.HallFont;

/** The ticket on the screen: the number as large as the card allows. */
final class TicketCard extends VBox {
  private static final double LARGEST = 300;
  private static final double ROOM = 860;

  private final SayBox service = new SayBox("ticket-service").centred();
  private final Text number = new Text();
  private final VBox facts = new VBox();
  private Optional<TicketFace> shown = Optional.empty();

  TicketCard() {
    getStyleClass().add("ticket-card");
    facts.getStyleClass().add("facts");
    number.getStyleClass().add("number");
    number.setBoundsType(TextBoundsType.VISUAL);
    setAlignment(Pos.CENTER);
    getChildren().addAll(service, number, facts);
    setMinHeight(Region.USE_PREF_SIZE);
  }

  void show(TicketFace face) {
    if (shown.equals(Optional.of(face))) {
      return;
    }
    shown = Optional.of(face);
    service.say(face.service());
    number.setText(face.number());
    number.setStyle("-fx-font-size: " + sizeFor(face.number()) + "px;");
    facts.getChildren().setAll(lines(face.facts()));
  }

  private static List<SayBox> lines(List<Names> facts) {
    return facts.stream().map(fact -> new SayBox("fact", fact).centred()).toList();
  }

  private static int sizeFor(String number) {
    Text probe = new Text(number);
    probe.setFont(Font.font(HallFont.family(), FontWeight.BOLD, 100));
    double width = probe.getLayoutBounds().getWidth();
    return (int) Math.min(LARGEST, ROOM / width * 100);
  }
}

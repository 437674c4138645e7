package org.bancheng.kiosk.words;

import java.util.List;
import org.bancheng.hall.Names;
import org.bancheng.kiosk.flow.Offer;
import org.bancheng.kiosk.flow.Slip;
import org.bancheng.kiosk.flow.Surroundings;
import org.bancheng.kiosk.words.Page.TicketFace;

/** A ticket on the screen. */
final class TicketWords {
  private TicketWords() {}

  static TicketFace face(Slip slip, Surroundings around) {
    return new TicketFace(slip.number().toString(), service(slip, around), facts(slip));
  }

  private static List<Names> facts(Slip slip) {
    return slip.own()
        ? OwnWords.FACTS
        : List.of(WaitWords.ahead(slip.ahead().orElseThrow()), slip.forecast().sentence());
  }

  private static Names service(Slip slip, Surroundings around) {
    return around
        .offer(slip.service())
        .map(Offer::name)
        .orElseGet(() -> new Names(slip.serviceName(), "service " + slip.service()));
  }
}

package org.bancheng.kiosk.spool;

import java.util.List;
import org.bancheng.hall.Names;
import org.bancheng.hall.forecast.ShownForecast;
import org.bancheng.kiosk.flow.Offer;

/**
 * What a kiosk offers when it starts while the hub is away: the last menu, without its waits, which
 * are old the next second.
 */
public record KeptMenu(Names hall, List<Offer> offers) {
  public KeptMenu {
    offers = offers.stream().map(KeptMenu::withoutWaits).toList();
  }

  private static Offer withoutWaits(Offer offer) {
    return new Offer(
        offer.service(), offer.name(), offer.open(), 0, ShownForecast.UNKNOWN, offer.bring());
  }
}

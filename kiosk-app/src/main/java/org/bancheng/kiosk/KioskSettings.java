package org.bancheng.kiosk;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.Names;
import org.bancheng.kiosk.flow.FlowSettings;
import org.bancheng.kiosk.flow.KioskLetter;
import org.bancheng.kiosk.paper.TicketTemplate;

/**
 * Who a kiosk is and how it behaves; the rest it hears over the bus.
 *
 * @param name of the hall, shown and printed until the hub tells it
 * @param zone of the clock on the screen; empty: the hub's
 * @param elderlyFrom full years from which a card's holder counts as elderly
 * @param ticket how its tickets look
 */
public record KioskSettings(
    HallId hall,
    KioskId kiosk,
    Names name,
    Optional<ZoneId> zone,
    int elderlyFrom,
    FlowSettings flow,
    TicketTemplate ticket) {

  /** The usual age of the elderly; some halls take 65. */
  public static final int ELDERLY_FROM = 60;

  /** Of the demo hall's first kiosk. */
  public static final KioskLetter FIRST_LETTER = new KioskLetter("K");

  private static final Names NO_NAME_YET = new Names("政务服务中心", "Government Service Hall");

  /** A kiosk of a hall, with everything as usual. */
  public static KioskSettings of(HallId hall, KioskId kiosk) {
    return new KioskSettings(
        hall,
        kiosk,
        NO_NAME_YET,
        Optional.empty(),
        ELDERLY_FROM,
        FlowSettings.standard(),
        TicketTemplate.standard());
  }

  /** The same with other waits. */
  public KioskSettings with(FlowSettings other) {
    return new KioskSettings(hall, kiosk, name, zone, elderlyFrom, other, ticket);
  }

  /** Where a kiosk keeps its spool unless told otherwise. */
  static Path dataFolder(KioskId kiosk) {
    return Path.of("data", kiosk.value());
  }
}

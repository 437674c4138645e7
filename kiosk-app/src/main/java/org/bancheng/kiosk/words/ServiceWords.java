package org.bancheng.kiosk.words;

import java.util.List;
import org.bancheng.hall.Names;
import org.bancheng.kiosk.flow.KioskEvent.ServiceTouched;
import org.bancheng.kiosk.flow.Offer;
import org.bancheng.kiosk.words.Page.Tile;
import org.bancheng.kiosk.words.Page.TileSheet;

/** The services on offer as tiles. */
final class ServiceWords {
  /** More than this would make tiles too small for a finger and old eyes. */
  static final int TILES_A_PAGE = 6;

  /** Long names need a tile as wide as the screen, one below the other. */
  static final int LONG_TILES_A_PAGE = 4;

  private static final int SHORT_ZH = 9;
  private static final int SHORT_EN = 30;

  private ServiceWords() {}

  /**
   * @param cutOff whether waits are left out, since the last ones heard are old
   */
  static TileSheet sheet(List<Offer> offers, boolean cutOff, int wanted) {
    int size = offers.stream().allMatch(ServiceWords::shortName) ? TILES_A_PAGE : LONG_TILES_A_PAGE;
    int pages = Math.max(1, (offers.size() + size - 1) / size);
    int page = Math.min(wanted, pages - 1);
    List<Tile> tiles =
        offers.stream()
            .skip((long) page * size)
            .limit(size)
            .map(offer -> tile(offer, cutOff))
            .toList();
    return new TileSheet(tiles, page + 1, pages);
  }

  private static boolean shortName(Offer offer) {
    return offer.name().zh().length() <= SHORT_ZH && offer.name().en().length() <= SHORT_EN;
  }

  private static Tile tile(Offer offer, boolean cutOff) {
    List<Names> facts = facts(offer, cutOff);
    return new Tile(
        offer.service().value(),
        offer.name(),
        facts.stream().map(Names::zh).toList(),
        facts.stream().map(Names::en).toList(),
        offer.open(),
        new ServiceTouched(offer.service()));
  }

  private static List<Names> facts(Offer offer, boolean cutOff) {
    if (!offer.open()) {
      return List.of(new Names("现在不发号", "no numbers just now"));
    }
    if (cutOff) {
      return List.of(OwnWords.OPEN);
    }
    return List.of(WaitWords.waiting(offer.waiting()), WaitWords.expected(offer.forecast()));
  }
}

package org.bancheng.board;

import java.time.ZoneId;
import java.util.Optional;
import org.bancheng.board.model.BoardSettings;
import org.bancheng.hall.BoardId;
import org.bancheng.hall.HallId;
import org.bancheng.hall.Names;
import org.bancheng.hall.ZoneName;

/**
 * Who a board is and how it behaves; the rest it hears over the bus.
 *
 * @param name of the hall, shown until the hub tells it
 * @param timezone of the clock on the screen; empty: the hub's
 */
public record BoardIdentity(
    HallId hall,
    BoardId board,
    ZoneName zone,
    Names name,
    Optional<ZoneId> timezone,
    BoardSettings settings) {

  private static final Names NO_NAME_YET = new Names("政务服务中心", "Government Service Hall");

  /** A board of a hall, with everything as usual. */
  public static BoardIdentity of(HallId hall, BoardId board, ZoneName zone) {
    return new BoardIdentity(
        hall, board, zone, NO_NAME_YET, Optional.empty(), BoardSettings.standard());
  }
}

package org.bancheng.board;

import java.util.List;
import org.bancheng.hall.BoardId;
import org.bancheng.hall.HallId;
import org.bancheng.hall.ZoneName;
import org.bancheng.station.BrokerAddress;

/**
 * Everything a board on a machine of its own is told: by its file, by options, or by nobody.
 *
 * @param counters whose buttons and lamps hang on this machine
 */
record BoardSetup(BoardIdentity identity, BrokerAddress broker, List<CounterWiring> counters) {
  BoardSetup {
    counters = List.copyOf(counters);
  }

  /** Without a file: the demo hall's board, on this machine. */
  static BoardSetup demo() {
    BoardIdentity identity =
        BoardIdentity.of(new HallId("demo"), new BoardId("board-1"), new ZoneName("a"));
    return new BoardSetup(identity, BrokerAddress.LOCAL, List.of());
  }

  BoardSetup with(BoardIdentity other) {
    return new BoardSetup(other, broker, counters);
  }

  BoardSetup with(BrokerAddress other) {
    return new BoardSetup(identity, other, counters);
  }
}

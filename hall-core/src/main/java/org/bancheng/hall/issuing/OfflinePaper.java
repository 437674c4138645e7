package org.bancheng.hall.issuing;

import java.util.Optional;
import org.bancheng.hall.Paper;
import org.bancheng.hall.command.TicketCommand.MergeOffline;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent.PaperReported;
import org.bancheng.hall.state.Ticket;

/**
 * What an offline ticket tells of its paper. It replaces what was not yet known, or not for
 * certain; it may come late and again, so what was certain stays.
 */
final class OfflinePaper {
  private OfflinePaper() {}

  static Optional<HallEvent> news(MergeOffline merge, Optional<Ticket> known) {
    Paper before = known.map(Ticket::paper).orElse(Paper.PENDING);
    boolean newer = rank(merge.paper()) > rank(before);
    return newer
        ? Optional.of(new PaperReported(merge.ticket(), merge.paper(), Optional.empty(), 1))
        : Optional.empty();
  }

  private static int rank(Paper paper) {
    return switch (paper) {
      case NONE, PENDING -> 0;
      case UNKNOWN -> 1;
      case PRINTED, FAILED -> 2;
    };
  }
}

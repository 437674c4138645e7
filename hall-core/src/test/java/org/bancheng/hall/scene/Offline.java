package org.bancheng.hall.scene;

import static org.bancheng.hall.scene.Asking.newTicketId;

import java.time.Instant;
import java.util.Optional;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Paper;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.command.TicketCommand.MergeOffline;

/** What a kiosk tells of the numbers it gave out while it was cut off. */
public final class Offline {
  private Offline() {}

  /** A printed number of a person without a card. */
  public static MergeOffline merge(String number, String time) {
    return merge(newTicketId(), number, Paper.PRINTED, Booking.instant(time));
  }

  /** Under the id of a take that may be stored already. */
  public static MergeOffline merge(TicketId id, String number, Paper paper, Instant issuedAt) {
    TicketNumber parsed = TicketNumber.parse(number);
    ServiceId service = parsed.series().service();
    return new MergeOffline(id, parsed, service, Holder.UNKNOWN, paper, issuedAt);
  }

  public static MergeOffline by(HolderToken person, MergeOffline merge) {
    return new MergeOffline(
        merge.ticket(),
        merge.number(),
        merge.service(),
        new Holder(Optional.of(person), HolderGroup.ELDERLY),
        merge.paper(),
        merge.issuedAt());
  }
}

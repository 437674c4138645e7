package org.bancheng.hall.issuing;

import java.util.Optional;
import org.bancheng.hall.Holder;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.decision.Decision;
import org.bancheng.hall.state.HallState;

/** One live ticket per person and service. */
public final class HeldTicket {
  private HeldTicket() {}

  /** The refusal that names the ticket this person holds already; empty for a person unknown. */
  public static Optional<Decision> refusal(HallState hall, Holder holder, ServiceId service) {
    return holder
        .token()
        .flatMap(token -> hall.liveTicket(token, service))
        .map(it -> new Decision.Refused(Refusal.ALREADY_HOLDS_TICKET, Optional.of(it.id())));
  }
}

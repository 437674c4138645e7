package org.bancheng.hub.bus;

import java.util.function.Supplier;
import org.bancheng.bus.message.KioskReply;
import org.bancheng.bus.message.RefusalReason;
import org.bancheng.hall.Refusal;
import org.bancheng.hub.loop.HallView;
import org.bancheng.hub.loop.Outcome;

/** Turns outcomes into replies to kiosks. */
final class BusAnswers {
  private final Wording wording;
  private final Supplier<HallView> view;

  BusAnswers(Wording wording, Supplier<HallView> view) {
    this.wording = wording;
    this.view = view;
  }

  /** The answer to a take. */
  KioskReply taken(String id, Outcome outcome) {
    if (outcome instanceof Outcome.Refused refused) {
      return refused(id, refused);
    }
    HallView now = view.get();
    return ((Outcome.Done) outcome)
        .ticket()
        .<KioskReply>map(ticket -> wording.ticket(id, ticket, now))
        .orElseGet(() -> refused(id, RefusalReason.NOT_ALLOWED, "the ticket is of an earlier day"));
  }

  /** The answer to anything else. */
  KioskReply noted(String id, Outcome outcome) {
    return outcome instanceof Outcome.Refused refused
        ? refused(id, refused)
        : new KioskReply.Ok(id);
  }

  static KioskReply refused(String id, RefusalReason reason, String message) {
    return new KioskReply.Refused(id, reason, message, null);
  }

  private KioskReply refused(String id, Outcome.Refused refused) {
    HallView now = view.get();
    return new KioskReply.Refused(
        id,
        reason(refused.reason()),
        refused.reason().explanation(),
        refused.ticket().map(ticket -> wording.ticket(id, ticket, now)).orElse(null));
  }

  /** The contract knows six reasons; what is none of them is "not allowed". */
  private static RefusalReason reason(Refusal refusal) {
    return switch (refusal) {
      case UNKNOWN_SERVICE -> RefusalReason.UNKNOWN_SERVICE;
      case SERVICE_CLOSED, DAY_CLOSED -> RefusalReason.SERVICE_CLOSED;
      case QUOTA_REACHED, NUMBERS_EXHAUSTED -> RefusalReason.QUOTA_REACHED;
      case ALREADY_HOLDS_TICKET -> RefusalReason.ALREADY_HOLDS_TICKET;
      case MALFORMED -> RefusalReason.MALFORMED;
      default -> RefusalReason.NOT_ALLOWED;
    };
  }
}

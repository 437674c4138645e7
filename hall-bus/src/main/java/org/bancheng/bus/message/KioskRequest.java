package org.bancheng.bus.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code kiosk/<k>/request}: what a kiosk asks of the hub. Sent again under the same {@code id}
 * until answered.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = KioskRequest.Take.class, name = "take"),
  @JsonSubTypes.Type(value = KioskRequest.Printed.class, name = "printed"),
  @JsonSubTypes.Type(value = KioskRequest.OfflineTickets.class, name = "offline-tickets"),
  @JsonSubTypes.Type(value = KioskRequest.Requeue.class, name = "requeue")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface KioskRequest extends Versioned {
  UUID id();

  /** Take a number. Its id becomes the ticket's id; {@code at} is information only. */
  record Take(
      UUID id,
      String service,
      @Nullable OffsetDateTime at,
      @Nullable String channel,
      @Nullable TicketHolder holder)
      implements KioskRequest {
    public Take {
      Required.field("id", id);
      Required.field("service", service);
    }
  }

  /**
   * What came of a ticket's paper; {@code copy} counts from 1, copies from 2 on are marked 补打; if
   * it is not said, it is the first.
   */
  record Printed(
      UUID id,
      UUID ticket,
      PrintResult outcome,
      @Nullable String cause,
      @Nullable Integer copy,
      @Nullable OffsetDateTime at)
      implements KioskRequest {
    public Printed {
      Required.field("id", id);
      Required.field("ticket", ticket);
      Required.field("outcome", outcome);
    }
  }

  /** Numbers a kiosk gave out in its own series while cut off. */
  record OfflineTickets(UUID id, List<OfflineTicket> tickets) implements KioskRequest {
    public OfflineTickets {
      Required.field("id", id);
      tickets = List.copyOf(Required.field("tickets", tickets));
    }
  }

  /** One number given out while cut off; its id is the take's. */
  record OfflineTicket(
      UUID id,
      String number,
      String service,
      OffsetDateTime issuedAt,
      @Nullable Duration clockOffset,
      @Nullable TicketHolder holder,
      @Nullable PrintResult outcome) {
    public OfflineTicket {
      Required.field("id", id);
      Required.field("number", number);
      Required.field("service", service);
      Required.field("issuedAt", issuedAt);
    }
  }

  /** A no-show wants to wait again: by the paper's ticket id, or by the card. */
  record Requeue(UUID id, @Nullable UUID ticket, @Nullable TicketHolder holder)
      implements KioskRequest {
    public Requeue {
      Required.field("id", id);
    }
  }
}

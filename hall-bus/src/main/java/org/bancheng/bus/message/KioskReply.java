package org.bancheng.bus.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code kiosk/<k>/reply}: the hub's answer, under the {@code id} of the request it answers (as the
 * kiosk wrote it).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = KioskReply.Ticket.class, name = "ticket"),
  @JsonSubTypes.Type(value = KioskReply.Refused.class, name = "refused"),
  @JsonSubTypes.Type(value = KioskReply.Ok.class, name = "ok")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface KioskReply extends Versioned {
  String id();

  /** The number is stored and belongs to the citizen. */
  record Ticket(
      String id,
      UUID ticket,
      String number,
      String service,
      String serviceName,
      String zone,
      int ahead,
      Forecast forecast,
      OffsetDateTime issuedAt,
      LocalDate hallDay,
      @Nullable String track)
      implements KioskReply {
    public Ticket {
      Required.field("id", id);
      Required.field("ticket", ticket);
      Required.field("number", number);
      Required.field("service", service);
      Required.field("serviceName", serviceName);
      Required.field("forecast", forecast);
      Required.field("issuedAt", issuedAt);
      Required.field("hallDay", hallDay);
    }
  }

  /**
   * Nothing was stored. {@code live} (field {@code ticket}) is the one in the way, with {@code
   * ALREADY_HOLDS_TICKET}.
   */
  record Refused(
      String id,
      RefusalReason reason,
      String message,
      @JsonProperty("ticket") @Nullable Ticket live)
      implements KioskReply {
    public Refused {
      Required.field("id", id);
      Required.field("reason", reason);
    }
  }

  /** Stored; there is nothing more to say. */
  record Ok(String id) implements KioskReply {
    public Ok {
      Required.field("id", id);
    }
  }
}

package org.bancheng.bus.message;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * {@code board/<zone>/call}: one call. {@code sequence} is gap-free per zone and hall day, from 1.
 */
public record BoardCall(
    long sequence,
    UUID call,
    String number,
    String counter,
    String counterName,
    CallKind kind,
    OffsetDateTime at,
    BilingualText speak)
    implements Versioned {
  public BoardCall {
    Required.field("call", call);
    Required.field("number", number);
    Required.field("counter", counter);
    Required.field("counterName", counterName);
    Required.field("kind", kind);
    Required.field("at", at);
    Required.field("speak", speak);
  }
}

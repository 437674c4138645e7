package org.bancheng.bus.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * {@code hub/status}: the hall's heartbeat, every 2 s while up; {@code down} is also the hub's last
 * will.
 */
public record HubStatus(State state, LocalDate hallDay, OffsetDateTime at) implements Versioned {
  /** Whether the hub is there. */
  public enum State {
    @JsonProperty("up")
    UP,
    @JsonProperty("down")
    DOWN
  }

  public HubStatus {
    Required.field("state", state);
    Required.field("hallDay", hallDay);
    Required.field("at", at);
  }
}

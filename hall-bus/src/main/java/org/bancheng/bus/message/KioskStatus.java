package org.bancheng.bus.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code kiosk/<k>/status}: how a kiosk and its devices are; {@code down} is also its last will.
 *
 * @param run of this start of the kiosk: two at the same time are two machines under one name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KioskStatus(
    State state,
    @Nullable OffsetDateTime at,
    @Nullable String reader,
    @Nullable Printer printer,
    @Nullable Integer spool,
    @Nullable String version,
    @Nullable Duration clockOffset,
    @Nullable UUID run)
    implements Versioned {
  /** Whether the kiosk is there. */
  public enum State {
    @JsonProperty("up")
    UP,
    @JsonProperty("down")
    DOWN
  }

  /**
   * The printer as it last said: {@code ok}, {@code near-end}, {@code out}, {@code open}, {@code
   * fault}, {@code unknown}.
   */
  public record Printer(String paper, String cover, String cutter) {}

  public KioskStatus {
    Required.field("state", state);
  }

  /** What the broker says when a kiosk is gone without a word. */
  public static KioskStatus gone(UUID run) {
    return new KioskStatus(State.DOWN, null, null, null, null, null, null, run);
  }
}

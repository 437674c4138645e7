package org.bancheng.bus.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** {@code counter/<c>/button}: the call button under a counter's table. */
public record ButtonPress(UUID id, Press press) implements Versioned {
  /** Short: the next step; long: recall. */
  public enum Press {
    @JsonProperty("short")
    SHORT,
    @JsonProperty("long")
    LONG
  }

  public ButtonPress {
    Required.field("id", id);
    Required.field("press", press);
  }
}

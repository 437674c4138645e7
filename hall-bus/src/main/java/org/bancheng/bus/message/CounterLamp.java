package org.bancheng.bus.message;

import com.fasterxml.jackson.annotation.JsonProperty;

/** {@code counter/<c>/lamp}: what the light over a counter shows. */
public record CounterLamp(Light light) implements Versioned {
  /** The light. */
  public enum Light {
    @JsonProperty("off")
    OFF,
    @JsonProperty("free")
    FREE,
    @JsonProperty("busy")
    BUSY,
    @JsonProperty("paused")
    PAUSED
  }

  public CounterLamp {
    Required.field("light", light);
  }
}

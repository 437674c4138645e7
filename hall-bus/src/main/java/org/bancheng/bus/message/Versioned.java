package org.bancheng.bus.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Every payload says which version of the contract it follows. */
@JsonPropertyOrder({"v", "type", "id"})
public interface Versioned {
  @JsonProperty("v")
  default int contractVersion() {
    return 1;
  }
}

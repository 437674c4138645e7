package org.bancheng.bus.message;

import com.fasterxml.jackson.annotation.JsonProperty;

/** First call of a ticket, or a repetition. */
public enum CallKind {
  @JsonProperty("call")
  CALL,
  @JsonProperty("recall")
  RECALL
}

package org.bancheng.hall;

/** Every reason for a "no" of the rules. An expected "no" is a value, never an exception. */
public enum Refusal {
  UNKNOWN_SERVICE("no such service in this hall"),
  SERVICE_CLOSED("the service is closed now"),
  QUOTA_REACHED("no more numbers for this service today"),
  ALREADY_HOLDS_TICKET("this person already holds a live ticket of this service"),
  MALFORMED("the request makes no sense; check its fields"),
  NOT_ALLOWED("not allowed here"),
  NUMBERS_EXHAUSTED("the series has no number left today"),
  UNKNOWN_TICKET("no such ticket today"),
  UNKNOWN_COUNTER("no such counter in this hall"),
  NOBODY_WAITING("nobody is waiting for this counter's services"),
  TICKET_IN_HAND("this counter still has a ticket; finish it or mark it no-show first"),
  NO_TICKET_IN_HAND("this counter has no ticket in hand"),
  ALREADY_AT_COUNTER("the person is already at the counter"),
  TICKET_NOT_WAITING("the ticket is not waiting"),
  COUNTER_CLOSED("the counter is closed; open it first"),
  COUNTER_PAUSED("the counter is paused; resume it first"),
  DAY_NOT_LATER("the hall day can only move forward");

  private final String explanation;

  Refusal(String explanation) {
    this.explanation = explanation;
  }

  /** One English sentence that says what is wrong or what to do. */
  public String explanation() {
    return explanation;
  }
}

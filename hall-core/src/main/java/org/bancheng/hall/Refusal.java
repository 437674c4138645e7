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
  OTHER_TICKET_IN_HAND("another ticket has come to this counter meanwhile; look again"),
  ALREADY_AT_COUNTER("the person is already at the counter"),
  TICKET_NOT_WAITING("the ticket is not waiting"),
  COUNTER_CLOSED("the counter is closed; open it first"),
  COUNTER_PAUSED("the counter is paused; resume it first"),
  DAY_NOT_LATER("the hall day can only move forward"),
  DAY_CLOSED("the hall day is closed; numbers are given out again on the next"),
  RECALLS_USED_UP("called as often as the plan allows; start, or mark it no-show"),
  RECALL_FIRST("call again first; the plan says how often before a no-show"),
  RETURN_USED_UP("this no-show has come back as often as the plan allows; take a new number"),
  NOT_AT_COUNTER("the person has not come to the counter; start first"),
  SERVICE_PAUSED("the work at this counter is interrupted; go on with it first"),
  SERVICE_NOT_PAUSED("the work at this counter is not interrupted"),
  UNKNOWN_REASON("the plan does not list this reason"),
  NOWHERE_TO_GO("no counter serves that service, or the counter does not serve it"),
  NUMBER_TAKEN("another ticket carries this number today"),
  UNKNOWN_APPOINTMENT("no such appointment, or it was released"),
  SLOT_FULL("no more appointments in this slot");

  private final String explanation;

  Refusal(String explanation) {
    this.explanation = explanation;
  }

  /** One English sentence that says what is wrong or what to do. */
  public String explanation() {
    return explanation;
  }
}

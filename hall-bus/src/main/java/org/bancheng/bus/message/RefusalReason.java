package org.bancheng.bus.message;

/** Why the hub refuses a kiosk's request. */
public enum RefusalReason {
  UNKNOWN_SERVICE,
  SERVICE_CLOSED,
  QUOTA_REACHED,
  ALREADY_HOLDS_TICKET,
  MALFORMED,
  NOT_ALLOWED
}

package org.bancheng.hall;

/** One kiosk (取号机). Matches {@code [a-z0-9-]{1,32}}. */
public record KioskId(String value) {
  public KioskId {
    IdSyntax.checked("kiosk id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}

package org.bancheng.hall;

/**
 * One waiting zone (等候区); its boards show and number their calls together. Matches {@code
 * [a-z0-9-]{1,32}}.
 */
public record ZoneName(String value) {
  public ZoneName {
    IdSyntax.checked("zone", value);
  }

  @Override
  public String toString() {
    return value;
  }
}

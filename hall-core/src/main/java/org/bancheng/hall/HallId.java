package org.bancheng.hall;

/** One hall, as it stands in every topic: {@code demo}. Matches {@code [a-z0-9-]{1,32}}. */
public record HallId(String value) {
  public HallId {
    IdSyntax.checked("hall id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}

package org.bancheng.hall;

/** One counter (窗口) of the hall: {@code 3}. Matches {@code [a-z0-9-]{1,32}}. */
public record CounterId(String value) {
  public CounterId {
    IdSyntax.checked("counter id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}

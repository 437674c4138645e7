package org.bancheng.hall;

import org.jspecify.annotations.Nullable;

/** One counter (窗口) of the hall: {@code 3}. Matches {@code [a-z0-9-]{1,32}}. */
public record CounterId(String value) {
  public CounterId {
    IdSyntax.checked("counter id", value);
  }

  /** Written out, as what records have by themselves is linked anew at each start (ADR 9). */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CounterId it && value.equals(it.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}

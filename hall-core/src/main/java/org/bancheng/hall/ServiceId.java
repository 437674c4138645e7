package org.bancheng.hall;

import org.jspecify.annotations.Nullable;

/**
 * A service (业务) by its letter, {@code A} to {@code Z}: the first letter of its tickets' numbers.
 */
public record ServiceId(String value) implements Comparable<ServiceId> {
  public ServiceId {
    if (value.length() != 1 || value.charAt(0) < 'A' || value.charAt(0) > 'Z') {
      throw new IllegalArgumentException("service must be one letter A..Z: \"" + value + "\"");
    }
  }

  @Override
  public int compareTo(ServiceId other) {
    return value.compareTo(other.value);
  }

  /** Written out, as what records have by themselves is linked anew at each start (ADR 9). */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ServiceId it && value.equals(it.value);
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

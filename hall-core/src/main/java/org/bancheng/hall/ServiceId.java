package org.bancheng.hall;

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

  @Override
  public String toString() {
    return value;
  }
}

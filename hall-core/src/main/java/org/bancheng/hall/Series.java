package org.bancheng.hall;

/**
 * The letters in front of a ticket number: the service's letter, or service letter + kiosk letter
 * for a kiosk that issues while cut off. Each series counts for itself, so two series never make
 * the same number.
 */
public record Series(String letters) {
  public Series {
    boolean fits = letters.length() == 1 || letters.length() == 2;
    for (int i = 0; i < letters.length(); i++) {
      fits &= letters.charAt(i) >= 'A' && letters.charAt(i) <= 'Z';
    }
    if (!fits) {
      throw new IllegalArgumentException(
          "series must be one or two letters A..Z: \"" + letters + "\"");
    }
  }

  /**
   * The service its numbers are given for; a transfer changes a ticket's service, not its number.
   */
  public ServiceId service() {
    return new ServiceId(letters.substring(0, 1));
  }

  /** Whether a kiosk gives its numbers out while it is cut off. */
  public boolean isOffline() {
    return letters.length() == 2;
  }

  /** The hub's own series of a service. */
  public static Series of(ServiceId service) {
    return new Series(service.value());
  }
}

package org.bancheng.hall.state;

import java.time.Instant;

/**
 * A place in the order of arrival: the earlier arrival first; of two with the same the smaller
 * place. No two tickets that wait have the same rank.
 */
public record Rank(Instant arrival, long place) implements Comparable<Rank> {
  /**
   * Of a ticket that waits.
   *
   * @throws IllegalStateException if it does not
   */
  public static Rank of(Ticket ticket) {
    if (ticket.stage() instanceof Stage.Waiting waiting) {
      return new Rank(waiting.arrival(), waiting.place());
    }
    throw new IllegalStateException(ticket.number() + " is not waiting");
  }

  /** Later than everybody who came until then. */
  static Rank after(Instant arrival) {
    return new Rank(arrival, Long.MAX_VALUE);
  }

  @Override
  public int compareTo(Rank other) {
    int byArrival = arrival.compareTo(other.arrival);
    return byArrival == 0 ? Long.compare(place, other.place) : byArrival;
  }

  /** Whether this one came after the other. */
  public boolean isAfter(Rank other) {
    return compareTo(other) > 0;
  }
}

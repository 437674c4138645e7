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

  /** This one, but not later than so. */
  Rank notAfter(Instant time) {
    return arrival.isAfter(time) ? new Rank(time, place) : this;
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

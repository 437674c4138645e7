package org.bancheng.hall.state;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.forecast.CallPace;
import org.bancheng.hall.forecast.WaitForecast;

/** What the day's calls teach of each service's waits. */
final class CallPaces {
  private static final double SECONDS_A_MINUTE = 60;

  private final Map<ServiceId, CallPace> paces = new HashMap<>();
  private final Map<ServiceId, Instant> lastCalls = new HashMap<>();
  private final Map<ServiceId, Instant> rests = new HashMap<>();
  private final Set<TicketId> called = new HashSet<>();

  CallPace of(ServiceId service) {
    return paces.getOrDefault(service, CallPace.UNKNOWN);
  }

  /**
   * A ticket is called, in its turn. Only its first call says how long a line takes: who was parked
   * or passed on brings an earlier arrival along, though nobody stood in the line meanwhile.
   *
   * @param staffing of its service; whoever found people ahead found nobody free
   */
  void called(Ticket ticket, Instant arrival, Staffing staffing, Instant at) {
    ServiceId service = ticket.service();
    CallPace pace = of(service);
    Instant before = lastCalls.put(service, at);
    if (!called.add(ticket.id())) {
      return;
    }
    if (before != null && !arrival.isAfter(before) && !at.isBefore(before)) {
      pace = pace.after(minutes(before, at));
    }
    boolean throughARest = !arrival.isAfter(rests.getOrDefault(service, Instant.MIN));
    if (!throughARest && isFirstWait(ticket, arrival)) {
      int turns = staffing.busy().turns(ticket.aheadWhenIssued());
      WaitForecast said = WaitForecast.of(staffing.open(), pace, turns);
      pace = pace.waited(said, minutes(arrival, at));
    }
    paces.put(service, pace);
  }

  /** Nobody serves it any more, at lunch for instance: that teaches nothing of the pace. */
  void rests(ServiceId service, Instant since) {
    lastCalls.remove(service);
    rests.put(service, since);
  }

  /** A no-show's, a transferred or an early person's wait says nothing of the line's. */
  private static boolean isFirstWait(Ticket ticket, Instant arrival) {
    return ticket.returns() == 0
        && ticket.appointment().isEmpty()
        && ticket.aheadWhenIssued() > 0
        && ticket.firstArrival().equals(arrival)
        && ticket.number().series().letters().startsWith(ticket.service().value());
  }

  private static double minutes(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1_000.0 / SECONDS_A_MINUTE;
  }

  void clear() {
    paces.clear();
    lastCalls.clear();
    rests.clear();
    called.clear();
  }
}

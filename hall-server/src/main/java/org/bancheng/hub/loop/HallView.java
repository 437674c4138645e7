package org.bancheng.hub.loop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.day.DueDay;
import org.bancheng.hall.forecast.CallPace;
import org.bancheng.hall.forecast.WaitForecast;
import org.bancheng.hall.issuing.ServiceDoor;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.ShownCall;
import org.bancheng.hall.state.Staffing;
import org.bancheng.hall.state.Ticket;

/**
 * The hall after a batch, for any thread: everything but the queues themselves, which are read
 * through {@link HallLoop#read}.
 *
 * @param seq the newest journal row it contains
 * @param dayClosed the day was ended: no numbers until the next
 * @param inHand the tickets that counters have in hand
 * @param calls the newest calls per zone, newest first
 * @param paces what today's calls teach of each service's waits
 */
public record HallView(
    long seq,
    Optional<HallDay> day,
    boolean dayClosed,
    List<Counter> counters,
    Map<ServiceId, Integer> waiting,
    List<Ticket> inHand,
    Map<ZoneName, ZoneCalls> calls,
    Map<ServiceId, CallPace> paces) {
  /** The calls of one zone, and the last sequence it gave. */
  public record ZoneCalls(long lastSequence, List<ShownCall> newestFirst) {}

  public int waitingFor(ServiceId service) {
    return waiting.getOrDefault(service, 0);
  }

  /**
   * Whether somebody who asks now gets a number, as far as the hours and the end of the day say. A
   * day that was closed stays so until the next is due.
   */
  public boolean isOpen(HallPlan plan, ServiceId service, Instant now) {
    boolean ended = dayClosed && DueDay.of(plan.timezone(), day, !inHand.isEmpty(), now).isEmpty();
    return !ended && ServiceDoor.isOpen(plan, service, now);
  }

  /** For somebody who finds {@code ahead} people waiting for this service. */
  public WaitForecast forecast(ServiceId service, int ahead) {
    Staffing staffing = Staffing.of(service, counters);
    CallPace pace = paces.getOrDefault(service, CallPace.UNKNOWN);
    return WaitForecast.of(staffing.open(), pace, staffing.turns(ahead));
  }

  public ZoneCalls callsOf(ZoneName zone) {
    return calls.getOrDefault(zone, new ZoneCalls(0, List.of()));
  }

  public Optional<Ticket> ticketOf(Counter counter) {
    return counter
        .ticketInHand()
        .flatMap(id -> inHand.stream().filter(ticket -> ticket.id().equals(id)).findFirst());
  }
}

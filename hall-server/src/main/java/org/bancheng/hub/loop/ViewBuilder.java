package org.bancheng.hub.loop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.forecast.CallPace;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Ticket;
import org.bancheng.hub.loop.HallView.ZoneCalls;

/**
 * Makes the next view from the last one and the state: parts that did not change are taken over.
 * Hall loop's thread.
 */
final class ViewBuilder {
  private final HallState state;

  ViewBuilder(HallState state) {
    this.state = state;
  }

  HallView first(long seq) {
    return build(seq, List.copyOf(state.counters()), Map.of());
  }

  /**
   * @param issuesOnly the batch gave out numbers and did nothing else, so counters and calls are as
   *     they were
   */
  HallView next(HallView last, long seq, boolean issuesOnly) {
    if (issuesOnly) {
      return new HallView(
          seq,
          state.day(),
          state.dayIsClosed(),
          last.counters(),
          waiting(),
          last.inHand(),
          last.calls(),
          last.paces());
    }
    boolean sameDay = state.day().equals(last.day());
    return build(seq, List.copyOf(state.counters()), sameDay ? last.calls() : Map.of());
  }

  private HallView build(long seq, List<Counter> counters, Map<ZoneName, ZoneCalls> lastCalls) {
    List<Ticket> inHand =
        counters.stream()
            .flatMap(counter -> counter.ticketInHand().stream())
            .flatMap(id -> state.ticket(id).stream())
            .toList();
    return new HallView(
        seq,
        state.day(),
        state.dayIsClosed(),
        counters,
        waiting(),
        inHand,
        calls(lastCalls),
        paces());
  }

  private Map<ServiceId, CallPace> paces() {
    Map<ServiceId, CallPace> paces = new HashMap<>();
    for (ServicePlan service : state.plan().services()) {
      paces.put(service.service(), state.pace(service.service()));
    }
    return paces;
  }

  private Map<ServiceId, Integer> waiting() {
    HallPlan plan = state.plan();
    Map<ServiceId, Integer> counts = new HashMap<>();
    for (ServicePlan service : plan.services()) {
      counts.put(service.service(), state.waiting(service.service()));
    }
    return counts;
  }

  private Map<ZoneName, ZoneCalls> calls(Map<ZoneName, ZoneCalls> last) {
    Map<ZoneName, ZoneCalls> calls = new HashMap<>();
    for (ZoneName zone : state.plan().zones()) {
      long sequence = state.lastSequence(zone);
      ZoneCalls known = last.get(zone);
      boolean same = known != null && known.lastSequence() == sequence && sequence > 0;
      calls.put(zone, same ? known : new ZoneCalls(sequence, state.calls(zone)));
    }
    return calls;
  }
}

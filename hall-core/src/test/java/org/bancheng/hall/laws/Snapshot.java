package org.bancheng.hall.laws;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Series;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.ZoneName;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.state.Counter;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.LineHead;
import org.bancheng.hall.state.ShownCall;
import org.bancheng.hall.state.Ticket;

/** Everything a state shows, so that two states can be compared. */
record Snapshot(
    Optional<HallDay> day,
    Set<Ticket> tickets,
    List<Counter> counters,
    Map<ServiceId, List<Ticket>> lines,
    Map<ServiceId, Integer> lastNumbers,
    Map<ZoneName, Long> lastSequences,
    Map<ZoneName, List<ShownCall>> calls,
    Map<Ticket, Optional<Ticket>> heldBesides,
    Set<TicketId> parked,
    Instant latest,
    Map<CounterId, Set<LineHead>> heads,
    Map<CounterId, Integer> sinceOrdinary) {

  static Snapshot of(HallState state) {
    Map<ServiceId, List<Ticket>> lines = new LinkedHashMap<>();
    Map<ServiceId, Integer> lastNumbers = new LinkedHashMap<>();
    for (ServicePlan service : state.plan().services()) {
      ServiceId id = service.service();
      lines.put(id, List.copyOf(state.line(id)));
      lastNumbers.put(id, state.lastNumber(Series.of(id)));
    }
    Map<ZoneName, Long> lastSequences = new LinkedHashMap<>();
    Map<ZoneName, List<ShownCall>> calls = new LinkedHashMap<>();
    for (ZoneName zone : state.plan().zones()) {
      lastSequences.put(zone, state.lastSequence(zone));
      calls.put(zone, state.calls(zone));
    }
    Map<CounterId, Set<LineHead>> heads = new LinkedHashMap<>();
    Map<CounterId, Integer> sinceOrdinary = new LinkedHashMap<>();
    for (Counter counter : state.counters()) {
      heads.put(counter.id(), new HashSet<>(state.heads(counter.plan())));
      sinceOrdinary.put(counter.id(), state.callsSinceOrdinary(counter.id()));
    }
    return new Snapshot(
        state.day(),
        new HashSet<>(state.tickets()),
        new ArrayList<>(state.counters()),
        lines,
        lastNumbers,
        lastSequences,
        calls,
        held(state),
        Set.copyOf(state.parked()),
        state.hallTime(Instant.MIN),
        heads,
        sinceOrdinary);
  }

  private static Map<Ticket, Optional<Ticket>> held(HallState state) {
    Map<Ticket, Optional<Ticket>> held = new LinkedHashMap<>();
    for (Ticket ticket : state.tickets()) {
      held.put(
          ticket, ticket.holder().token().flatMap(it -> state.liveTicket(it, ticket.service())));
    }
    return held;
  }
}

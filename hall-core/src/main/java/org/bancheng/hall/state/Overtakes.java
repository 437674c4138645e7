package org.bancheng.hall.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;

/**
 * Who has been overtaken as often as the plan allows. Somebody is overtaken when a ticket of later
 * rank is called, in turn, by a counter that could have called the one who waits.
 *
 * <p>Nothing is counted per ticket. For each line (a service's, or that of the tickets sent to one
 * counter) only the K latest ranks are kept of all tickets called today by counters that could then
 * call from it. Somebody in the line has been overtaken K times if and only if all K are later than
 * the own rank:
 *
 * <ul>
 *   <li>Every overtake of y leaves a rank later than y's in the book of y's line, and only ranks
 *       later still can push it out. So nobody's overtakes are counted short, whatever the order in
 *       which people came or joined.
 *   <li>Who is called before the own arrival (an appointment, claimed early) is written in as later
 *       than all who are there and were overtaken, but no later: whoever comes until the slot was
 *       not there.
 *   <li>Who has come when the hall's clock says so joined before everybody of a later rank; each of
 *       those was called while that person waited. So the count is exact.
 *   <li>It is too high for somebody who joined later than the rank tells: back from parking, passed
 *       on with the old place, back behind some people after a no-show, merged from a kiosk that
 *       was cut off, on time for an appointment. Those called in between count as if the person had
 *       stood there. That only makes the rail protect earlier; never later.
 *   <li>A new rank begins a new count: a no-show or a passed-on ticket that waits at the end has
 *       been called before.
 *   <li>Calls out of order are the manager's, not the rules'; they are not written in.
 * </ul>
 *
 * <p>Who stands further ahead in a line has at least as many overtakes as those behind.
 */
final class Overtakes {
  private final int most;
  private final Map<ServiceId, LatestArrivals> ofServices = new HashMap<>();
  private final Map<CounterId, LatestArrivals> ofCounters = new HashMap<>();

  Overtakes(int most) {
    this.most = most;
  }

  /** Before the ticket leaves its line: {@code reach} is from where the counter could call. */
  void called(Rank rank, CounterId at, List<ServiceId> reach) {
    of(at).add(rank);
    reach.forEach(service -> of(service).add(rank));
  }

  LatestArrivals of(ServiceId service) {
    return ofServices.computeIfAbsent(service, unused -> new LatestArrivals(most));
  }

  LatestArrivals of(CounterId counter) {
    return ofCounters.computeIfAbsent(counter, unused -> new LatestArrivals(most));
  }

  void clear() {
    ofServices.clear();
    ofCounters.clear();
  }
}

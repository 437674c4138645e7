package org.bancheng.hall.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.plan.HallPlan;

/** Who stands in the hall, in the order of arrival; checks each call against it. */
final class ArrivalBook {
  private record Standing(TicketId ticket, ServiceId service) {}

  private final List<Standing> standing = new ArrayList<>();
  private final List<Standing> everyone = new ArrayList<>();

  void note(HallEvent event, HallPlan plan) {
    if (event instanceof HallEvent.TicketIssued it) {
      everyone.add(new Standing(it.ticket(), it.service()));
      standing.add(new Standing(it.ticket(), it.service()));
    } else if (event instanceof HallEvent.TicketRequeued it) {
      everyone.stream().filter(who -> who.ticket().equals(it.ticket())).forEach(standing::add);
    } else if (event instanceof HallEvent.TicketCancelled it) {
      standing.removeIf(who -> who.ticket().equals(it.ticket()));
    } else if (event instanceof HallEvent.TicketCalled it) {
      if (it.outOfOrder().isEmpty()) {
        assertThat(it.ticket()).isEqualTo(first(plan, it));
      }
      assertThat(standing.removeIf(who -> who.ticket().equals(it.ticket()))).isTrue();
    }
  }

  private TicketId first(HallPlan plan, HallEvent.TicketCalled call) {
    List<ServiceId> services = plan.counter(call.counter()).orElseThrow().services();
    return standing.stream()
        .filter(who -> services.contains(who.service()))
        .findFirst()
        .orElseThrow()
        .ticket();
  }
}

package org.bancheng.demo.simulate.law;

import static org.bancheng.demo.simulate.law.Violation.must;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.event.AppointmentEvent;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.OpeningHours;
import org.bancheng.hall.plan.ServiceRules;
import org.bancheng.hall.plan.SlotQuota;

/**
 * Who may be given a number, or be promised one, on a hall day. Hours: only while the service is
 * open, by the hub's clock as it stands; a slot only if it begins while it is open. Quota: only as
 * many as the plan says, in the day, and in the slot in which the person came by the hall's time,
 * which never goes back. An offline number is in somebody's hand already: it counts, but is never
 * too many. An appointment counts from its booking, and is claimed once.
 */
final class DoorLaw {
  /** In a slot of a service; slots of a date are numbered from midnight. */
  private record Place(ServiceId service, LocalDate date, long slot) {}

  private final HallPlan plan;
  private final List<Place> given = new ArrayList<>();
  private final Map<AppointmentId, Place> promised = new HashMap<>();

  DoorLaw(HallPlan plan) {
    this.plan = plan;
  }

  void happened(HallEvent event, Instant hallTime) {
    if (event instanceof AppointmentEvent.AppointmentBooked it) {
      Place place = place(it.service(), it.slot());
      promised.put(it.appointment(), place);
      give(place, it.slot());
    } else if (event instanceof AppointmentEvent.AppointmentEnded it) {
      given.remove(promised.remove(it.appointment()));
    } else if (event instanceof TicketEvent.TicketIssued it) {
      issued(it, place(it.service(), it.arrival().orElse(hallTime)));
    }
  }

  private void issued(TicketEvent.TicketIssued event, Place place) {
    if (event.appointment().isPresent()) {
      boolean was = promised.remove(event.appointment().get()) != null;
      must(was, "quota", event.number() + " was promised to nobody");
    } else if (event.channel() == Channel.OFFLINE) {
      given.add(place);
    } else {
      give(place, event.at());
    }
  }

  private void give(Place place, Instant when) {
    ServiceRules rules = rules(place.service);
    must(isOpen(rules.hours(), local(when)), "hours", place.service + " is closed at " + when);
    given.add(place);
    long inDay = given.stream().filter(it -> it.service.equals(place.service)).count();
    atMost(rules.quota().perDay(), inDay, place);
    int inSlot = Collections.frequency(given, place);
    atMost(rules.quota().perSlot().map(SlotQuota::tickets), inSlot, place);
  }

  private static void atMost(Optional<Integer> most, long given, Place last) {
    must(given <= most.orElse(Integer.MAX_VALUE), "quota", given + " numbers with " + last);
  }

  private ServiceRules rules(ServiceId service) {
    return plan.service(service).orElseThrow().rules();
  }

  private LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, plan.timezone());
  }

  private Place place(ServiceId service, Instant arrival) {
    LocalDateTime at = local(arrival);
    Optional<SlotQuota> quota = rules(service).quota().perSlot();
    long length = quota.map(SlotQuota::slot).orElse(Duration.ofDays(1)).toSeconds();
    return new Place(service, at.toLocalDate(), at.toLocalTime().toSecondOfDay() / length);
  }

  private static boolean isOpen(OpeningHours hours, LocalDateTime at) {
    LocalTime time = at.toLocalTime();
    return hours
        .week()
        .map(week -> week.getOrDefault(at.getDayOfWeek(), List.of()).stream())
        .map(day -> day.anyMatch(it -> !time.isBefore(it.from()) && time.isBefore(it.to())))
        .orElse(true);
  }
}

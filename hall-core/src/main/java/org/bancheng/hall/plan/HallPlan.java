package org.bancheng.hall.plan;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.ZoneName;

/**
 * What a hall consists of.
 *
 * @param timezone in which hall days begin and instants are written
 * @param trackUrl where a citizen follows the own ticket; the ticket id is appended. Absent: no
 *     such page is offered
 */
public record HallPlan(
    HallId hall,
    Names name,
    ZoneId timezone,
    Optional<String> trackUrl,
    List<ZoneName> zones,
    List<ServicePlan> services,
    List<CounterPlan> counters,
    List<KioskId> kiosks,
    List<BoardPlan> boards,
    List<StaffPlan> staff,
    HallPolicy policy) {

  public HallPlan {
    zones = List.copyOf(zones);
    services = List.copyOf(services);
    counters = List.copyOf(counters);
    kiosks = List.copyOf(kiosks);
    boards = List.copyOf(boards);
    staff = List.copyOf(staff);
  }

  /** A hall with the standard policy. */
  public HallPlan(
      HallId hall,
      Names name,
      ZoneId timezone,
      Optional<String> trackUrl,
      List<ZoneName> zones,
      List<ServicePlan> services,
      List<CounterPlan> counters,
      List<KioskId> kiosks,
      List<BoardPlan> boards,
      List<StaffPlan> staff) {
    this(
        hall,
        name,
        timezone,
        trackUrl,
        zones,
        services,
        counters,
        kiosks,
        boards,
        staff,
        HallPolicy.standard());
  }

  public HallPlan with(HallPolicy other) {
    return with(services, counters, kiosks, staff, other);
  }

  public HallPlan withServices(List<ServicePlan> other) {
    return with(other, counters, kiosks, staff, policy);
  }

  public HallPlan withCounters(List<CounterPlan> other) {
    return with(services, other, kiosks, staff, policy);
  }

  public HallPlan withKiosks(List<KioskId> other) {
    return with(services, counters, other, staff, policy);
  }

  public HallPlan withStaff(List<StaffPlan> other) {
    return with(services, counters, kiosks, other, policy);
  }

  private HallPlan with(
      List<ServicePlan> services,
      List<CounterPlan> counters,
      List<KioskId> kiosks,
      List<StaffPlan> staff,
      HallPolicy policy) {
    return new HallPlan(
        hall, name, timezone, trackUrl, zones, services, counters, kiosks, boards, staff, policy);
  }

  public Optional<ServicePlan> service(ServiceId id) {
    return services.stream().filter(service -> service.service().equals(id)).findFirst();
  }

  public Optional<CounterPlan> counter(CounterId id) {
    return counters.stream().filter(counter -> counter.counter().equals(id)).findFirst();
  }

  /**
   * The zone where people wait who hold a ticket of this service: that of the first counter serving
   * it.
   */
  public Optional<ZoneName> zoneOf(ServiceId service) {
    return counters.stream()
        .filter(counter -> counter.services().contains(service))
        .map(CounterPlan::zone)
        .findFirst();
  }
}

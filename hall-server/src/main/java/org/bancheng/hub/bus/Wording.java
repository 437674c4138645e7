package org.bancheng.hub.bus;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bancheng.bus.message.BilingualText;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.bus.message.CallKind;
import org.bancheng.bus.message.Forecast;
import org.bancheng.bus.message.KioskReply;
import org.bancheng.bus.message.ShownWait;
import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.forecast.ShownForecast;
import org.bancheng.hall.forecast.WaitForecast;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.state.ShownCall;
import org.bancheng.hall.state.Ticket;
import org.bancheng.hub.loop.HallView;
import org.bancheng.hub.waits.ToldWaits;

/**
 * Says the hall's facts in the words of the contracts: names from the plan, instants in the hall's
 * time zone. Any thread.
 */
public final class Wording {
  private final HallPlan plan;
  private final String trackUrl;
  private final ToldWaits waits;
  private final Map<ServiceId, Names> services = new HashMap<>();
  private final Map<ServiceId, String> zones = new HashMap<>();

  /**
   * @param trackUrl what stands before the ticket id in the QR code
   */
  public Wording(HallPlan plan, String trackUrl, ToldWaits waits) {
    this.plan = plan;
    this.trackUrl = trackUrl;
    this.waits = waits;
    for (ServicePlan service : plan.services()) {
      ServiceId id = service.service();
      services.put(id, service.name());
      plan.zoneOf(id).ifPresent(zone -> zones.put(id, zone.toString()));
    }
  }

  public OffsetDateTime time(Instant at) {
    return at.truncatedTo(ChronoUnit.MILLIS).atZone(plan.timezone()).toOffsetDateTime();
  }

  public Names service(ServiceId service) {
    Names name = services.get(service);
    return name != null ? name : new Names(service.value(), service.value());
  }

  /** The ticket as the contract's {@code ticket} reply. */
  public KioskReply.Ticket ticket(String requestId, Ticket ticket, HallView view) {
    WaitForecast forecast = view.forecast(ticket.service(), ticket.aheadWhenIssued());
    return new KioskReply.Ticket(
        requestId,
        ticket.id().value(),
        ticket.number().toString(),
        ticket.service().value(),
        service(ticket.service()).zh(),
        zones.getOrDefault(ticket.service(), ""),
        ticket.aheadWhenIssued(),
        forecast(forecast, waits.onPaper(ticket.id(), ticket.service(), forecast)),
        time(ticket.issuedAt()),
        view.day().orElseThrow().date(),
        trackUrl + ticket.id());
  }

  public static Forecast forecast(WaitForecast forecast) {
    return new Forecast(forecast.p50(), forecast.p90());
  }

  /** What menus and boards tell who takes a number now. */
  Forecast forecast(ServiceId service, HallView view) {
    WaitForecast forecast = view.forecast(service, view.waitingFor(service));
    return forecast(forecast, waits.onScreens(service, forecast));
  }

  private static Forecast forecast(WaitForecast forecast, ShownForecast shown) {
    return new Forecast(forecast.p50(), forecast.p90(), ShownWait.of(shown));
  }

  /** What the holder of a ticket who looks now is told. */
  public ShownForecast shown(TicketId ticket, WaitForecast forecast) {
    return waits.onPage(ticket, forecast);
  }

  public BoardCall call(ShownCall call) {
    Optional<CounterPlan> counter = plan.counter(call.counter());
    String counterName = counter.map(CounterPlan::name).orElse(call.counter().value());
    return new BoardCall(
        call.sequence(),
        call.call().value(),
        call.number().toString(),
        call.counter().value(),
        counterName,
        call.kind() == ShownCall.Kind.CALL ? CallKind.CALL : CallKind.RECALL,
        time(call.at()),
        SpokenCall.of(call.number(), call.counter(), counterName));
  }

  public BilingualText hallName() {
    return BilingualText.of(plan.name());
  }
}

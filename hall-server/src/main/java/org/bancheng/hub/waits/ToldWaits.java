package org.bancheng.hub.waits;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.event.DayEvent.DayStarted;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent.TicketCalled;
import org.bancheng.hall.event.TicketEvent.TicketTransferred;
import org.bancheng.hall.forecast.ShownForecast;
import org.bancheng.hall.forecast.ToldWait;
import org.bancheng.hall.forecast.WaitForecast;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what those who think of taking a number were told, and from then on the holder of each
 * ticket. It is the hub that remembers, not the page: menu, board, paper, page and a second phone
 * must tell the same.
 */
public final class ToldWaits {
  private final InstantSource clock;
  private final Map<ServiceId, ToldWait> services = new ConcurrentHashMap<>();
  private final Map<TicketId, ToldWait> tickets = new ConcurrentHashMap<>();

  public ToldWaits(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * What menus and boards tell of a service: the wait of who takes a number now. That nobody waits
   * and a counter is free is told at once: it is said to nobody who was told more before.
   */
  public ShownForecast onScreens(ServiceId service, WaitForecast forecast) {
    boolean atOnce = forecast.p90().isZero();
    return services
        .compute(service, (unused, before) -> told(atOnce ? null : before, forecast))
        .shown();
  }

  /** What a paper says, after the menu; one that is printed again says what was told last. */
  public ShownForecast onPaper(TicketId ticket, ServiceId service, WaitForecast forecast) {
    return tickets.computeIfAbsent(ticket, unused -> told(services.get(service), forecast)).shown();
  }

  /** What somebody who looks at a ticket is told. */
  public ShownForecast onPage(TicketId ticket, WaitForecast forecast) {
    return tickets.compute(ticket, (unused, before) -> told(before, forecast)).shown();
  }

  private ToldWait told(@Nullable ToldWait before, WaitForecast forecast) {
    return before == null
        ? ToldWait.first(forecast, clock.instant())
        : before.next(forecast, clock.instant());
  }

  /** A wait ends with the call, or in another line; all end with the hall day. */
  public void stored(List<HallEvent> events) {
    for (HallEvent event : events) {
      if (event instanceof DayStarted) {
        services.clear();
        tickets.clear();
      } else if (event instanceof TicketCalled called) {
        tickets.remove(called.ticket());
      } else if (event instanceof TicketTransferred moved) {
        tickets.remove(moved.ticket());
      }
    }
  }
}

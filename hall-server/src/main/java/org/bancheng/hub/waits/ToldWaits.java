package org.bancheng.hub.waits;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.event.DayEvent.DayStarted;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.forecast.ShownForecast;
import org.bancheng.hall.forecast.ToldWait;
import org.bancheng.hall.forecast.WaitForecast;

/**
 * Remembers what the holder of each ticket was told, from the paper on. It is the hub that
 * remembers, not the page: paper, page and a second phone must tell the same.
 */
public final class ToldWaits {
  private final InstantSource clock;
  private final Map<TicketId, ToldWait> tickets = new ConcurrentHashMap<>();

  public ToldWaits(InstantSource clock) {
    this.clock = clock;
  }

  /** What a paper says; one that is printed again says what was told last. */
  public ShownForecast onPaper(TicketId ticket, WaitForecast forecast) {
    return tickets
        .computeIfAbsent(ticket, unused -> ToldWait.first(forecast, clock.instant()))
        .shown();
  }

  /** What somebody who looks at a ticket is told. */
  public ShownForecast onPage(TicketId ticket, WaitForecast forecast) {
    return told(tickets, ticket, forecast);
  }

  private <K> ShownForecast told(Map<K, ToldWait> known, K key, WaitForecast forecast) {
    return known
        .compute(
            key,
            (unused, before) ->
                before == null
                    ? ToldWait.first(forecast, clock.instant())
                    : before.next(forecast, clock.instant()))
        .shown();
  }

  /** Tickets end with the hall day. */
  public void stored(List<HallEvent> events) {
    if (events.stream().anyMatch(DayStarted.class::isInstance)) {
      tickets.clear();
    }
  }
}

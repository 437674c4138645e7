package org.bancheng.hub.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.hall.Names;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.forecast.ShownForecast;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;
import org.bancheng.hub.bus.Wording;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.loop.HallView;
import org.bancheng.hub.web.TrackTemplate.Content;

/**
 * The citizen's own ticket on a phone, behind the QR code of the paper. Whoever knows the ticket's
 * id may look; there is nothing to see but number, service, the place in the line and the wait.
 */
final class TrackPage {
  /** A ticket of another day; or one of a kiosk that is cut off, which the hub will hear of. */
  private static final Content UNKNOWN =
      new Content(
          "—",
          new Names("号票只在取号当天有效", "A ticket is good for its own day"),
          "UNKNOWN",
          new Names("今天没有这张号票，请到导办台", "No such ticket today: please ask at the guide desk"),
          Optional.empty());

  private final HallLoop loop;
  private final Wording wording;
  private final TrackWords says;
  private final TrackTemplate template;

  /** Where a ticket stands. */
  private record Place(Ticket ticket, Optional<Integer> ahead, HallView view) {}

  TrackPage(HallPlan plan, HallLoop loop, Wording wording) {
    this.loop = loop;
    this.wording = wording;
    this.says = new TrackWords(plan, wording);
    this.template = new TrackTemplate(plan.name());
  }

  void addTo(RoutesConfig routes) {
    Looks.addTo(routes, "/t/{ticket}", this::show);
  }

  private void show(Context http) {
    Optional<Place> place =
        TrackPage.id(http.pathParam("ticket"))
            .flatMap(id -> Orders.await(loop.read((state, changes) -> place(state, id))));
    Pages.protect(http);
    http.status(place.isPresent() ? 200 : 404)
        .contentType("text/html; charset=utf-8")
        .result(template.fill(place.map(this::content).orElse(UNKNOWN)));
  }

  private static Optional<TicketId> id(String text) {
    try {
      return Optional.of(new TicketId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Place> place(HallState state, TicketId id) {
    return state.ticket(id).map(ticket -> new Place(ticket, ahead(state, ticket), loop.view()));
  }

  private static Optional<Integer> ahead(HallState state, Ticket ticket) {
    return Optional.ofNullable(state.ahead(List.of(ticket)).get(ticket.id()));
  }

  private Content content(Place place) {
    Ticket ticket = place.ticket();
    return new Content(
        ticket.number().toString(),
        wording.service(ticket.service()),
        TicketJson.of(ticket, wording).state(),
        says.of(ticket.stage(), place.ahead()),
        wait(place).map(ShownForecast::sentence));
  }

  /** Of who waits; who is next and need not wait is told so anyway. */
  private Optional<ShownForecast> wait(Place place) {
    if (!(place.ticket().stage() instanceof Stage.Waiting)) {
      return Optional.empty();
    }
    ShownForecast shown = place.ahead().map(it -> shown(place, it)).orElse(ShownForecast.UNKNOWN);
    return Optional.of(shown).filter(it -> it.range().map(range -> range.to() > 0).orElse(true));
  }

  private ShownForecast shown(Place place, int ahead) {
    Ticket ticket = place.ticket();
    return wording.shown(ticket.id(), place.view().forecast(ticket.service(), ahead));
  }
}

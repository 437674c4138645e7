package org.bancheng.hub.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * The citizen's own ticket on a phone, behind the QR code of the paper. Whoever knows the ticket's
 * id may look; there is nothing to see but number, service, the place in the line and the wait.
 */
final class TrackPage {
  private final HallPlan plan;
  private final HallLoop loop;
  private final Wording wording;
  private final TrackWords says;
  private final String template;

  /** Where a ticket stands. */
  private record Place(Ticket ticket, Optional<Integer> ahead, HallView view) {}

  TrackPage(HallPlan plan, HallLoop loop, Wording wording) {
    this.plan = plan;
    this.loop = loop;
    this.wording = wording;
    this.says = new TrackWords(plan, wording);
    this.template = template();
  }

  void addTo(RoutesConfig routes) {
    routes.get("/t/{ticket}", this::show);
  }

  private void show(Context http) {
    TicketId id = TicketRoutes.ticketId(http.pathParam("ticket"));
    Place place =
        Orders.await(loop.read((state, changes) -> place(state, id)))
            .orElseThrow(
                () ->
                    new Problem.Found(
                        Problem.of(404, "UNKNOWN_TICKET", "今天没有这张号票 no such ticket today")));
    Pages.protect(http);
    http.contentType("text/html; charset=utf-8").result(fill(place));
  }

  private Optional<Place> place(HallState state, TicketId id) {
    return state.ticket(id).map(ticket -> new Place(ticket, ahead(state, ticket), loop.view()));
  }

  private static Optional<Integer> ahead(HallState state, Ticket ticket) {
    return Optional.ofNullable(state.ahead(List.of(ticket)).get(ticket.id()));
  }

  private String fill(Place place) {
    Ticket ticket = place.ticket();
    Names service = wording.service(ticket.service());
    Names say = says.of(ticket.stage(), place.ahead());
    Optional<Names> wait = wait(place).map(ShownForecast::sentence);
    Map<String, String> words = new LinkedHashMap<>();
    words.put("number", ticket.number().toString());
    words.put("hall", plan.name().zh());
    words.put("hallEn", plan.name().en());
    words.put("service", service.zh());
    words.put("serviceEn", service.en());
    words.put("state", TicketJson.of(ticket, wording).state());
    words.put("say", say.zh());
    words.put("sayEn", say.en());
    words.put("noWait", wait.isPresent() ? "" : "hidden");
    words.put("wait", wait.map(Names::zh).orElse(""));
    words.put("waitEn", wait.map(Names::en).orElse(""));
    String page = template;
    for (Map.Entry<String, String> word : words.entrySet()) {
      page = page.replace("{" + word.getKey() + "}", escaped(word.getValue()));
    }
    return page;
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

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String template() {
    try (InputStream page = TrackPage.class.getResourceAsStream("/web/track.html")) {
      if (page == null) {
        throw new IllegalStateException("this jar lacks web/track.html");
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new WebFault("cannot read the ticket page of this jar", e);
    }
  }
}

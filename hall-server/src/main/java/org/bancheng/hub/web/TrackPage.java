package org.bancheng.hub.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.Names;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.state.HallState;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;
import org.bancheng.hub.bus.Wording;
import org.bancheng.hub.loop.HallLoop;

/**
 * The citizen's own ticket on a phone, behind the QR code of the paper. Whoever knows the ticket's
 * id may look; there is nothing to see but number, service, and the place in the line.
 */
final class TrackPage {
  private final HallPlan plan;
  private final HallLoop loop;
  private final Wording wording;
  private final String template;

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private record Place(Ticket ticket, int ahead) {}

  TrackPage(HallPlan plan, HallLoop loop, Wording wording) {
    this.plan = plan;
    this.loop = loop;
    this.wording = wording;
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

  private static Optional<Place> place(HallState state, TicketId id) {
    return state.ticket(id).map(ticket -> new Place(ticket, ahead(state, ticket)));
  }

  private static int ahead(HallState state, Ticket ticket) {
    int ahead = 0;
    for (Ticket other : state.line(ticket.service())) {
      if (other.id().equals(ticket.id())) {
        break;
      }
      ahead++;
    }
    return ahead;
  }

  private String fill(Place place) {
    Ticket ticket = place.ticket();
    Names service = wording.service(ticket.service());
    Names say = say(place);
    Map<String, String> words = new LinkedHashMap<>();
    words.put("number", ticket.number().toString());
    words.put("hall", plan.name().zh());
    words.put("hallEn", plan.name().en());
    words.put("service", service.zh());
    words.put("serviceEn", service.en());
    words.put("state", TicketJson.of(ticket, wording).state());
    words.put("say", say.zh());
    words.put("sayEn", say.en());
    String page = template;
    for (Map.Entry<String, String> word : words.entrySet()) {
      page = page.replace("{" + word.getKey() + "}", escaped(word.getValue()));
    }
    return page;
  }

  private Names say(Place place) {
    Stage stage = place.ticket().stage();
    if (stage instanceof Stage.Called called) {
      String counter = counterName(called.counter());
      return new Names("请到" + counter, "Please go to counter " + called.counter());
    }
    if (stage instanceof Stage.AtCounter at) {
      return new Names("正在" + counterName(at.counter()) + "办理", "At counter " + at.counter());
    }
    if (stage instanceof Stage.OnHold at) {
      return new Names(
          "请在" + counterName(at.counter()) + "稍候", "Please wait at counter " + at.counter());
    }
    if (stage instanceof Stage.Parked parked) {
      String time = HOUR.format(wording.time(parked.until()));
      return new Names("办理暂存，请于 " + time + " 前回到大厅", "Parked: please be back by " + time);
    }
    if (stage instanceof Stage.Unserved) {
      return new Names("今日已结束，请改日重新取号", "The day is over; please take a new number another day");
    }
    if (stage instanceof Stage.Waiting) {
      return place.ahead() == 0
          ? new Names("下一位就是您", "You are next")
          : new Names("前面还有 " + place.ahead() + " 人", place.ahead() + " people ahead of you");
    }
    if (stage instanceof Stage.Missed) {
      return new Names("已过号，请到导办台", "You missed your call; ask at the guide desk");
    }
    return new Names("已结束", "Done");
  }

  private String counterName(CounterId counter) {
    return plan.counter(counter).map(CounterPlan::name).orElse(counter.value());
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

package org.bancheng.hub.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.bus.message.Forecast;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.state.Stage;
import org.bancheng.hall.state.Ticket;
import org.bancheng.hub.bus.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A ticket in the hall view.
 *
 * @param forecast how long it will still wait, from its place in the line; absent: it does not
 *     wait, or nobody can tell
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TicketJson(
    UUID ticket,
    String number,
    String service,
    String serviceName,
    String state,
    OffsetDateTime issuedAt,
    @Nullable OffsetDateTime calledAt,
    @Nullable OffsetDateTime startedAt,
    @Nullable OffsetDateTime finishedAt,
    @Nullable String counter,
    @Nullable OffsetDateTime backAt,
    int recalls,
    String group,
    String paper,
    @Nullable Forecast forecast) {

  static TicketJson of(Ticket ticket, Wording wording) {
    return of(ticket, wording, Optional.empty());
  }

  static TicketJson of(Ticket ticket, Wording wording, Optional<Forecast> forecast) {
    Life life = Life.of(ticket.stage());
    return new TicketJson(
        ticket.id().value(),
        ticket.number().toString(),
        ticket.service().value(),
        wording.service(ticket.service()).zh(),
        life.state(),
        wording.time(ticket.issuedAt()),
        life.called().map(wording::time).orElse(null),
        life.started().map(wording::time).orElse(null),
        life.ended().map(wording::time).orElse(null),
        life.counter().map(CounterId::value).orElse(null),
        ticket.stage() instanceof Stage.Parked parked ? wording.time(parked.until()) : null,
        life.recalls(),
        ticket.holder().group().name(),
        ticket.paper().name(),
        forecast.orElse(null));
  }

  /** A stage laid flat. */
  private record Life(
      String state,
      Optional<CounterId> counter,
      Optional<Instant> called,
      Optional<Instant> started,
      Optional<Instant> ended,
      int recalls) {
    static Life of(Stage stage) {
      if (stage instanceof Stage.Called it) {
        return new Life(
            "CALLED",
            Optional.of(it.counter()),
            Optional.of(it.at()),
            Optional.empty(),
            Optional.empty(),
            it.recalls());
      }
      if (stage instanceof Stage.AtCounter it) {
        return new Life(
            "SERVING",
            Optional.of(it.counter()),
            Optional.of(it.calledAt()),
            Optional.of(it.startedAt()),
            Optional.empty(),
            0);
      }
      if (stage instanceof Stage.OnHold it) {
        return new Life(
            "ON_HOLD",
            Optional.of(it.counter()),
            Optional.of(it.calledAt()),
            Optional.of(it.startedAt()),
            Optional.empty(),
            0);
      }
      if (stage instanceof Stage.Finished it) {
        return new Life(
            "FINISHED",
            Optional.of(it.counter()),
            Optional.of(it.calledAt()),
            it.startedAt(),
            Optional.of(it.at()),
            0);
      }
      if (stage instanceof Stage.Missed it) {
        return ended("NO_SHOW", Optional.of(it.counter()), Optional.of(it.at()));
      }
      if (stage instanceof Stage.Cancelled it) {
        return ended("CANCELLED", Optional.empty(), Optional.of(it.at()));
      }
      if (stage instanceof Stage.Parked it) {
        return ended("PARKED", Optional.of(it.counter()), Optional.empty());
      }
      if (stage instanceof Stage.Unserved it) {
        return ended("UNSERVED", Optional.empty(), Optional.of(it.at()));
      }
      Optional<CounterId> only =
          stage instanceof Stage.Waiting waiting ? waiting.only() : Optional.empty();
      return ended("WAITING", only, Optional.empty());
    }

    private static Life ended(String state, Optional<CounterId> counter, Optional<Instant> at) {
      return new Life(state, counter, Optional.empty(), Optional.empty(), at, 0);
    }
  }
}

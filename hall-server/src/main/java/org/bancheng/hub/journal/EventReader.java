package org.bancheng.hub.journal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.CallId;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.Paper;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.TicketNumber;
import org.bancheng.hall.event.AppointmentEvent;
import org.bancheng.hall.event.CallReason;
import org.bancheng.hall.event.CounterEvent;
import org.bancheng.hall.event.DayEvent;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent;

/**
 * Reads events token by token. A hub reads a whole day at its start with code that has not been
 * compiled yet, and data binding took more than half of that time. Not safe for several threads.
 */
final class EventReader {
  /** The fields of one event; those of the holder stand among them. */
  private final Map<String, String> fields = new HashMap<>();

  /**
   * Reads one event that {@link EventWriter} wrote, from after its opening brace to its closing
   * one.
   *
   * @throws IllegalArgumentException if a field is missing or the event unknown
   * @throws java.time.DateTimeException if a time is none
   */
  HallEvent read(JsonParser parser) throws IOException {
    fields.clear();
    flatten(parser);
    return switch (text("event")) {
      case "day-started" -> new DayEvent.DayStarted(new HallDay(LocalDate.parse(text("day"))));
      case "ticket-issued" -> issued();
      case "paper-reported" ->
          new TicketEvent.PaperReported(
              ticket(), Paper.valueOf(text("paper")), optional("cause"), number("copy"));
      case "ticket-cancelled" -> new TicketEvent.TicketCancelled(ticket(), at());
      case "ticket-requeued" -> new TicketEvent.TicketRequeued(ticket(), at(), time("arrival"));
      case "counter-opened" -> new CounterEvent.CounterOpened(counter());
      case "counter-closed" -> new CounterEvent.CounterClosed(counter());
      case "counter-paused" -> new CounterEvent.CounterPaused(counter(), text("reason"));
      case "counter-resumed" -> new CounterEvent.CounterResumed(counter());
      case "ticket-called" ->
          new TicketEvent.TicketCalled(
              ticket(),
              ticketNumber(),
              counter(),
              call(),
              sequence(),
              optional("outOfOrder"),
              at(),
              optional("why").map(CallReason::parse));
      case "ticket-recalled" ->
          new TicketEvent.TicketRecalled(
              ticket(), ticketNumber(), counter(), call(), sequence(), at());
      case "service-started" -> new TicketEvent.ServiceStarted(ticket(), counter(), at());
      case "service-finished" ->
          new TicketEvent.ServiceFinished(ticket(), counter(), optional("outcome"), at());
      case "ticket-missed" -> new TicketEvent.TicketMissed(ticket(), counter(), at());
      default -> later();
    };
  }

  /** The events that came with the rules of version 2 of this format; older journals have none. */
  private HallEvent later() {
    return switch (text("event")) {
      case "ticket-parked" ->
          new TicketEvent.TicketParked(ticket(), counter(), JournalTime.read(text("until")), at());
      case "ticket-returned" -> new TicketEvent.TicketReturned(ticket(), at());
      case "ticket-freed" -> new TicketEvent.TicketFreed(ticket(), at());
      case "ticket-transferred" ->
          new TicketEvent.TicketTransferred(
              ticket(),
              counter(),
              service(),
              optional("only").map(CounterId::new),
              Boolean.parseBoolean(text("keepPlace")),
              optional("outcome"),
              at());
      case "service-paused" ->
          new TicketEvent.ServicePaused(ticket(), counter(), text("reason"), at());
      case "service-resumed" -> new TicketEvent.ServiceResumed(ticket(), counter(), at());
      case "ticket-unserved" -> new TicketEvent.TicketUnserved(ticket(), at());
      case "ticket-renamed" -> new TicketEvent.TicketRenamed(ticket(), ticketNumber(), at());
      case "counter-staffed" -> new CounterEvent.CounterStaffed(counter(), text("staff"));
      case "day-closed" -> new DayEvent.DayClosed(at());
      case "appointment-booked" ->
          new AppointmentEvent.AppointmentBooked(
              appointment(), service(), JournalTime.read(text("slot")), holder(), at());
      case "appointment-ended" ->
          new AppointmentEvent.AppointmentEnded(
              appointment(), Boolean.parseBoolean(text("cancelled")), at());
      default -> throw new IllegalArgumentException("unknown event " + text("event"));
    };
  }

  private void flatten(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT) {
        flatten(parser);
      } else if (value == JsonToken.START_ARRAY) {
        parser.skipChildren();
      } else if (value != JsonToken.VALUE_NULL) {
        fields.put(name, parser.getText());
      }
    }
  }

  private HallEvent issued() {
    return new TicketEvent.TicketIssued(
        ticket(),
        ticketNumber(),
        service(),
        Channel.valueOf(text("channel")),
        holder(),
        number("ahead"),
        at(),
        time("arrival"),
        optional("appointment").map(EventReader::appointment));
  }

  private Holder holder() {
    return new Holder(
        optional("token").map(HolderToken::new),
        optional("group").map(HolderGroup::valueOf).orElse(HolderGroup.NONE));
  }

  private AppointmentId appointment() {
    return appointment(text("appointment"));
  }

  private static AppointmentId appointment(String text) {
    return new AppointmentId(UUID.fromString(text));
  }

  private ServiceId service() {
    return new ServiceId(text("service"));
  }

  private Optional<Instant> time(String field) {
    return optional(field).map(JournalTime::read);
  }

  private TicketId ticket() {
    return new TicketId(UUID.fromString(text("ticket")));
  }

  private TicketNumber ticketNumber() {
    return TicketNumber.parse(text("number"));
  }

  private CounterId counter() {
    return new CounterId(text("counter"));
  }

  private CallId call() {
    return new CallId(UUID.fromString(text("call")));
  }

  private long sequence() {
    return Long.parseLong(text("sequence"));
  }

  private Instant at() {
    return JournalTime.read(text("at"));
  }

  private int number(String field) {
    return Integer.parseInt(text(field));
  }

  private Optional<String> optional(String field) {
    return Optional.ofNullable(fields.get(field));
  }

  private String text(String field) {
    String value = fields.get(field);
    if (value == null) {
      throw new IllegalArgumentException("an event without " + field);
    }
    return value;
  }
}

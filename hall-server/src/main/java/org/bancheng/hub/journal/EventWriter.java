package org.bancheng.hub.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.bancheng.hall.AppointmentId;
import org.bancheng.hall.CallId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallDay;
import org.bancheng.hall.HolderToken;
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
 * Writes a row's body: {@code {"by":"staff:clerk1","events":[{"event":"ticket-called",...}]}}. The
 * names of events are part of the journal's format and never change. Safe from any thread.
 */
final class EventWriter {
  private record Body(String by, List<HallEvent> events) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = DayEvent.DayStarted.class, name = "day-started"),
    @JsonSubTypes.Type(value = TicketEvent.TicketIssued.class, name = "ticket-issued"),
    @JsonSubTypes.Type(value = TicketEvent.PaperReported.class, name = "paper-reported"),
    @JsonSubTypes.Type(value = TicketEvent.TicketCancelled.class, name = "ticket-cancelled"),
    @JsonSubTypes.Type(value = TicketEvent.TicketRequeued.class, name = "ticket-requeued"),
    @JsonSubTypes.Type(value = CounterEvent.CounterOpened.class, name = "counter-opened"),
    @JsonSubTypes.Type(value = CounterEvent.CounterClosed.class, name = "counter-closed"),
    @JsonSubTypes.Type(value = CounterEvent.CounterPaused.class, name = "counter-paused"),
    @JsonSubTypes.Type(value = CounterEvent.CounterResumed.class, name = "counter-resumed"),
    @JsonSubTypes.Type(value = TicketEvent.TicketCalled.class, name = "ticket-called"),
    @JsonSubTypes.Type(value = TicketEvent.TicketRecalled.class, name = "ticket-recalled"),
    @JsonSubTypes.Type(value = TicketEvent.ServiceStarted.class, name = "service-started"),
    @JsonSubTypes.Type(value = TicketEvent.ServiceFinished.class, name = "service-finished"),
    @JsonSubTypes.Type(value = TicketEvent.TicketMissed.class, name = "ticket-missed"),
    @JsonSubTypes.Type(value = TicketEvent.TicketParked.class, name = "ticket-parked"),
    @JsonSubTypes.Type(value = TicketEvent.TicketReturned.class, name = "ticket-returned"),
    @JsonSubTypes.Type(value = TicketEvent.TicketFreed.class, name = "ticket-freed"),
    @JsonSubTypes.Type(value = TicketEvent.TicketTransferred.class, name = "ticket-transferred"),
    @JsonSubTypes.Type(value = TicketEvent.ServicePaused.class, name = "service-paused"),
    @JsonSubTypes.Type(value = TicketEvent.ServiceResumed.class, name = "service-resumed"),
    @JsonSubTypes.Type(value = TicketEvent.TicketUnserved.class, name = "ticket-unserved"),
    @JsonSubTypes.Type(value = TicketEvent.TicketRenamed.class, name = "ticket-renamed"),
    @JsonSubTypes.Type(value = CounterEvent.CounterStaffed.class, name = "counter-staffed"),
    @JsonSubTypes.Type(value = DayEvent.DayClosed.class, name = "day-closed"),
    @JsonSubTypes.Type(
        value = AppointmentEvent.AppointmentBooked.class,
        name = "appointment-booked"),
    @JsonSubTypes.Type(value = AppointmentEvent.AppointmentEnded.class, name = "appointment-ended")
  })
  private interface Named {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .addModule(words())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .addMixIn(HallEvent.class, Named.class)
          .build();
  private static final ObjectWriter WRITER = MAPPER.writerFor(Body.class);

  private EventWriter() {}

  static String write(String by, List<HallEvent> events) {
    try {
      return WRITER.writeValueAsString(new Body(by, events));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("events cannot be written", e);
    }
  }

  /** Makes ready what the first row needs, so that the first order of a start does not wait. */
  static void prepare() {
    write("hub", List.of());
  }

  /** Values of one word are written as that word. */
  private static SimpleModule words() {
    SimpleModule module = new SimpleModule("hall-words");
    for (Class<?> word :
        List.of(
            TicketId.class,
            CallId.class,
            CounterId.class,
            ServiceId.class,
            TicketNumber.class,
            HallDay.class,
            HolderToken.class,
            AppointmentId.class,
            CallReason.class)) {
      module.addSerializer(word, ToStringSerializer.instance);
    }
    return module;
  }
}

package org.bancheng.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bancheng.hall.event.CallReason.Rule.SCORE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Old journals must be readable for ever: the words on the right are the format. */
class EventBodyTest {
  private static final String UUID_TEXT = "0193a001-0000-7000-8000-000000000001";
  private static final TicketId TICKET = new TicketId(UUID.fromString(UUID_TEXT));
  private static final CallId CALL = new CallId(UUID.fromString(UUID_TEXT));
  private static final TicketNumber B042 = TicketNumber.parse("B042");
  private static final CounterId ONE = new CounterId("1");
  private static final Instant AT = Instant.parse("2026-11-23T01:03:11.120Z");
  private static final Optional<String> NONE = Optional.empty();
  private static final ServiceId B = new ServiceId("B");
  private static final AppointmentId BOOKED = new AppointmentId(UUID.fromString(UUID_TEXT));
  private static final List<CallReason.Candidate> BOTH =
      List.of(
          new CallReason.Candidate(B042, 12.34),
          new CallReason.Candidate(TicketNumber.parse("A007"), -1));

  static Stream<Arguments> events() {
    return Stream.of(
        of(
            new DayEvent.DayStarted(new HallDay(LocalDate.of(2026, 11, 23))),
            "{'event':'day-started','day':'2026-11-23'}"),
        of(
            issued(Holder.UNKNOWN),
            "{'event':'ticket-issued','ticket':'ID','number':'B042','service':'B',"
                + "'channel':'KIOSK','holder':{'token':null,'group':'NONE'},'ahead':7,'at':'AT'}"),
        of(
            issued(
                new Holder(Optional.of(new HolderToken("0123456789abcdef")), HolderGroup.ELDERLY)),
            "{'event':'ticket-issued','ticket':'ID','number':'B042','service':'B',"
                + "'channel':'KIOSK','holder':{'token':'0123456789abcdef','group':'ELDERLY'},"
                + "'ahead':7,'at':'AT'}"),
        of(
            new TicketEvent.PaperReported(TICKET, Paper.FAILED, Optional.of("PAPER_OUT"), 2),
            "{'event':'paper-reported','ticket':'ID','paper':'FAILED','cause':'PAPER_OUT',"
                + "'copy':2}"),
        of(
            new TicketEvent.PaperReported(TICKET, Paper.PRINTED, NONE, 1),
            "{'event':'paper-reported','ticket':'ID','paper':'PRINTED','copy':1}"),
        of(
            new TicketEvent.TicketCancelled(TICKET, AT),
            "{'event':'ticket-cancelled','ticket':'ID','at':'AT'}"),
        of(
            new TicketEvent.TicketRequeued(TICKET, AT),
            "{'event':'ticket-requeued','ticket':'ID','at':'AT'}"),
        of(new CounterEvent.CounterOpened(ONE), "{'event':'counter-opened','counter':'1'}"),
        of(new CounterEvent.CounterClosed(ONE), "{'event':'counter-closed','counter':'1'}"),
        of(
            new CounterEvent.CounterPaused(ONE, "午休"),
            "{'event':'counter-paused','counter':'1','reason':'午休'}"),
        of(new CounterEvent.CounterResumed(ONE), "{'event':'counter-resumed','counter':'1'}"),
        of(
            new TicketEvent.TicketCalled(TICKET, B042, ONE, CALL, 118, NONE, AT),
            "{'event':'ticket-called','ticket':'ID','number':'B042','counter':'1','call':'ID',"
                + "'sequence':118,'at':'AT'}"),
        of(
            new TicketEvent.TicketCalled(TICKET, B042, ONE, CALL, 118, Optional.of("unwell"), AT),
            "{'event':'ticket-called','ticket':'ID','number':'B042','counter':'1','call':'ID',"
                + "'sequence':118,'outOfOrder':'unwell','at':'AT'}"),
        of(
            new TicketEvent.TicketRecalled(TICKET, B042, ONE, CALL, 119, AT),
            "{'event':'ticket-recalled','ticket':'ID','number':'B042','counter':'1','call':'ID',"
                + "'sequence':119,'at':'AT'}"),
        of(
            new TicketEvent.ServiceStarted(TICKET, ONE, AT),
            "{'event':'service-started','ticket':'ID','counter':'1','at':'AT'}"),
        of(
            new TicketEvent.ServiceFinished(TICKET, ONE, Optional.of("accepted"), AT),
            "{'event':'service-finished','ticket':'ID','counter':'1','outcome':'accepted',"
                + "'at':'AT'}"),
        of(
            new TicketEvent.TicketMissed(TICKET, ONE, AT),
            "{'event':'ticket-missed','ticket':'ID','counter':'1','at':'AT'}"));
  }

  static Stream<Arguments> laterEvents() {
    return Stream.of(
        of(
            new TicketEvent.TicketIssued(
                TICKET,
                B042,
                B,
                Channel.OFFLINE,
                Holder.UNKNOWN,
                7,
                AT,
                Optional.of(AT),
                Optional.of(BOOKED)),
            "{'event':'ticket-issued','ticket':'ID','number':'B042','service':'B',"
                + "'channel':'OFFLINE','holder':{'token':null,'group':'NONE'},'ahead':7,"
                + "'at':'AT','arrival':'AT','appointment':'ID'}"),
        of(
            new TicketEvent.TicketRequeued(TICKET, AT, Optional.of(AT)),
            "{'event':'ticket-requeued','ticket':'ID','at':'AT','arrival':'AT'}"),
        of(
            new TicketEvent.TicketCalled(
                TICKET, B042, ONE, CALL, 118, NONE, AT, Optional.of(new CallReason(SCORE, BOTH))),
            "{'event':'ticket-called','ticket':'ID','number':'B042','counter':'1','call':'ID',"
                + "'sequence':118,'at':'AT','why':'SCORE B042:12.3 A007:-1.0'}"),
        of(
            new TicketEvent.TicketParked(TICKET, ONE, AT, AT),
            "{'event':'ticket-parked','ticket':'ID','counter':'1','until':'AT','at':'AT'}"),
        of(
            new TicketEvent.TicketReturned(TICKET, AT),
            "{'event':'ticket-returned','ticket':'ID','at':'AT'}"),
        of(
            new TicketEvent.TicketFreed(TICKET, AT),
            "{'event':'ticket-freed','ticket':'ID','at':'AT'}"),
        of(
            new TicketEvent.TicketTransferred(
                TICKET, ONE, B, Optional.of(ONE), true, Optional.of("accepted"), AT),
            "{'event':'ticket-transferred','ticket':'ID','counter':'1','service':'B','only':'1',"
                + "'keepPlace':true,'outcome':'accepted','at':'AT'}"),
        of(
            new TicketEvent.TicketTransferred(TICKET, ONE, B, Optional.empty(), false, NONE, AT),
            "{'event':'ticket-transferred','ticket':'ID','counter':'1','service':'B',"
                + "'keepPlace':false,'at':'AT'}"),
        of(
            new TicketEvent.ServicePaused(TICKET, ONE, "午休", AT),
            "{'event':'service-paused','ticket':'ID','counter':'1','reason':'午休','at':'AT'}"),
        of(
            new TicketEvent.ServiceResumed(TICKET, ONE, AT),
            "{'event':'service-resumed','ticket':'ID','counter':'1','at':'AT'}"),
        of(
            new TicketEvent.TicketUnserved(TICKET, AT),
            "{'event':'ticket-unserved','ticket':'ID','at':'AT'}"),
        of(
            new TicketEvent.TicketRenamed(TICKET, B042, AT),
            "{'event':'ticket-renamed','ticket':'ID','number':'B042','at':'AT'}"),
        of(
            new CounterEvent.CounterStaffed(ONE, "clerk1"),
            "{'event':'counter-staffed','counter':'1','staff':'clerk1'}"),
        of(new DayEvent.DayClosed(AT), "{'event':'day-closed','at':'AT'}"),
        of(
            new AppointmentEvent.AppointmentBooked(BOOKED, B, AT, Holder.UNKNOWN, AT),
            "{'event':'appointment-booked','appointment':'ID','service':'B','slot':'AT',"
                + "'holder':{'token':null,'group':'NONE'},'at':'AT'}"),
        of(
            new AppointmentEvent.AppointmentEnded(BOOKED, true, AT),
            "{'event':'appointment-ended','appointment':'ID','cancelled':true,'at':'AT'}"));
  }

  @ParameterizedTest
  @MethodSource({"events", "laterEvents"})
  void writesAndReadsEachEventInItsOwnWords(HallEvent event, String json) {
    String body = "{\"by\":\"hub\",\"events\":[" + json + "]}";
    assertThat(EventWriter.write("hub", List.of(event))).isEqualTo(body);
    assertThat(BodyReader.read(body)).containsExactly(event);
  }

  @Test
  void knowsEveryEventThereIs() {
    List<Class<?>> tried =
        Stream.concat(events(), laterEvents())
            .<Class<?>>map(it -> it.get()[0].getClass())
            .distinct()
            .toList();
    List<Class<?>> all =
        Stream.of(HallEvent.class.getPermittedSubclasses())
            .flatMap(kind -> Stream.<Class<?>>of(kind.getPermittedSubclasses()))
            .toList();
    assertThat(tried).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void keepsTheNanosecondsOfAnInstant() {
    Instant exact = Instant.parse("2026-11-23T01:03:11.123456789Z");
    List<HallEvent> events = List.of(new TicketEvent.TicketCancelled(TICKET, exact));
    assertThat(BodyReader.read(EventWriter.write("hub", events))).isEqualTo(events);
  }

  @Test
  void ignoresFieldsThatALaterHubAdds() {
    assertThat(
            BodyReader.read(
                "{\"by\":\"hub\",\"why\":\"?\",\"events\":[{\"event\":\"counter-opened\","
                    + "\"counter\":\"1\",\"clerk\":\"li\"}]}"))
        .containsExactly(new CounterEvent.CounterOpened(ONE));
  }

  @Test
  void refusesAnEventItDoesNotKnow() {
    assertThatExceptionOfType(JournalFault.class)
        .isThrownBy(() -> BodyReader.read("{\"by\":\"hub\",\"events\":[{\"event\":\"other\"}]}"))
        .withMessageContaining("cannot be read");
  }

  private static HallEvent issued(Holder holder) {
    return new TicketEvent.TicketIssued(
        TICKET, B042, new ServiceId("B"), Channel.KIOSK, holder, 7, AT);
  }

  private static Arguments of(HallEvent event, String json) {
    return Arguments.of(
        event,
        json.replace('\'', '"')
            .replace("\"ID\"", "\"" + UUID_TEXT + "\"")
            .replace("\"AT\"", "\"" + AT + "\""));
  }
}

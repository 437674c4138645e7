package org.bancheng.bus.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bancheng.bus.Json.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.bancheng.bus.BadPayload;
import org.bancheng.bus.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A message that lacks a field it cannot do without is refused, whatever else it says. */
class MissingFieldTest {
  private static final String ID = "\"0193a001-0000-7000-8000-000000000001\"";
  private static final String AT = "\"2026-11-23T09:03:11+08:00\"";
  private static final String NAMES = "{\"zh\":\"一\",\"en\":\"one\"}";
  private static final String FORECAST = "{\"p50\":\"PT14M\",\"p90\":\"PT25M\"}";
  private static final String DAY = "\"2026-11-23\"";

  static Stream<Arguments> messages() {
    return Stream.of(
        of(HubStatus.class, "state='up' hallDay=DAY at=AT"),
        of(Menu.class, "at=AT hall=NAMES services=[]"),
        of(Menu.Entry.class, "service='B' name=NAMES open=true waiting=7"),
        of(BilingualText.class, "zh='一' en='one'"),
        of(Forecast.class, "p50='PT1M' p90='PT2M'"),
        of(KioskRequest.Take.class, "type='take' id=ID service='A'"),
        of(KioskRequest.Printed.class, "type='printed' id=ID ticket=ID outcome='PRINTED'"),
        of(KioskRequest.OfflineTickets.class, "type='offline-tickets' id=ID tickets=[]"),
        of(KioskRequest.OfflineTicket.class, "id=ID number='BK001' service='B' issuedAt=AT"),
        of(KioskRequest.Requeue.class, "type='requeue' id=ID"),
        of(
            KioskReply.Ticket.class,
            "type='ticket' id='x' ticket=ID number='A001' service='A' serviceName='n' ahead=0"
                + " forecast=FORECAST issuedAt=AT hallDay=DAY"),
        of(KioskReply.Refused.class, "type='refused' id='x' reason='MALFORMED'"),
        of(KioskReply.Ok.class, "type='ok' id='x'"),
        of(KioskStatus.class, "state='up'"),
        of(
            BoardCall.class,
            "sequence=1 call=ID number='A001' counter='1' counterName='1号' kind='call' at=AT"
                + " speak=NAMES"),
        of(
            BoardState.class,
            "revision=1 at=AT hallDay=DAY lastSequence=0 calls=[] counters=[] waiting=[]"),
        of(BoardState.CounterEntry.class, "counter='1' name='1号' state='FREE'"),
        of(BoardState.WaitingEntry.class, "service='A' name=NAMES count=0"),
        of(BoardReceipt.class, "board='b' sequence=1 shownAt=AT"),
        of(ButtonPress.class, "id=ID press='short'"),
        of(CounterLamp.class, "light='off'"));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void isNeverFilledIn(Class<?> type, ObjectNode whole) {
    assertThatCode(() -> Json.read(whole.toString(), type)).doesNotThrowAnyException();
    assertThat(whole.fieldNames()).toIterable().isNotEmpty();
    for (var field : whole.properties()) {
      ObjectNode without = whole.deepCopy();
      without.remove(field.getKey());
      refuses(type, without);
      refuses(type, whole.deepCopy().putNull(field.getKey()));
    }
  }

  private static void refuses(Class<?> type, JsonNode message) {
    assertThatExceptionOfType(BadPayload.class)
        .as("%s", message)
        .isThrownBy(() -> Json.read(message.toString(), type));
  }

  /** A message in a short spelling: {@code name=value}, with capitals for the values above. */
  private static Arguments of(Class<?> type, String fields) {
    StringBuilder json = new StringBuilder("{");
    for (String field : fields.split(" ")) {
      int equals = field.indexOf('=');
      json.append(json.length() > 1 ? "," : "")
          .append('"')
          .append(field, 0, equals)
          .append("\":")
          .append(value(field.substring(equals + 1)));
    }
    return Arguments.of(type, tree(json.append('}').toString()));
  }

  private static String value(String shortly) {
    return switch (shortly) {
      case "ID" -> ID;
      case "AT" -> AT;
      case "NAMES" -> NAMES;
      case "FORECAST" -> FORECAST;
      case "DAY" -> DAY;
      default -> shortly.replace('\'', '"');
    };
  }
}

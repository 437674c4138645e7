package org.bancheng.kiosk.paper;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bancheng.device.printer.PaperPart;
import org.bancheng.hall.Names;
import org.bancheng.kiosk.flow.Slip;
import org.bancheng.kiosk.words.WaitWords;

/** What one ticket says, by the words of the template. Immutable. */
public final class TicketFacts {
  private static final DateTimeFormatter TIME = format("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter DATE = format("yyyy-MM-dd");
  private static final DateTimeFormatter CLOCK = format("HH:mm");
  private static final int LONGEST_QR = 300;

  private final Map<TicketWord, String> values = new EnumMap<>(TicketWord.class);

  private TicketFacts() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }

  /**
   * The facts of one paper.
   *
   * @param copy 1 for the first paper; from 2 on it is marked, so that nobody takes it for a second
   *     number
   * @param service the service's name in English, if the hub has told it
   */
  public static TicketFacts of(Slip slip, int copy, Names hall, Optional<String> service) {
    TicketFacts facts = new TicketFacts();
    facts.names(TicketWord.HALL_ZH, TicketWord.HALL_EN, hall);
    facts.names(
        TicketWord.SERVICE_ZH,
        TicketWord.SERVICE_EN,
        new Names(slip.serviceName(), service.orElse("")));
    facts.put(TicketWord.NUMBER, slip.number().toString());
    facts.put(TicketWord.BARCODE, slip.number().toString());
    facts.put(TicketWord.ID, slip.ticket().toString());
    facts.put(TicketWord.COPY, copy > 1 ? Integer.toString(copy) : "");
    facts.queue(slip);
    facts.times(slip);
    return facts;
  }

  private void queue(Slip slip) {
    slip.ahead().ifPresent(this::ahead);
    put(TicketWord.OFFLINE, slip.own() ? "离线" : "");
    slip.forecast()
        .range()
        .ifPresent(
            known ->
                names(TicketWord.FORECAST_ZH, TicketWord.FORECAST_EN, slip.forecast().words()));
    slip.track()
        .filter(address -> PaperPart.isCodeText(address, LONGEST_QR))
        .ifPresent(address -> put(TicketWord.QR, address));
  }

  private void ahead(int people) {
    put(TicketWord.AHEAD, Integer.toString(people));
    names(TicketWord.AHEAD_ZH, TicketWord.AHEAD_EN, WaitWords.ahead(people));
  }

  private void times(Slip slip) {
    put(TicketWord.TIME, TIME.format(slip.issuedAt()));
    put(TicketWord.DATE, DATE.format(slip.issuedAt()));
    put(TicketWord.CLOCK, CLOCK.format(slip.issuedAt()));
  }

  private void names(TicketWord zh, TicketWord en, Names names) {
    put(zh, names.zh());
    put(en, names.en());
  }

  private void put(TicketWord word, String value) {
    values.put(word, value);
  }

  /** The value of a word; empty if this ticket has none. */
  String value(TicketWord word) {
    return values.getOrDefault(word, "");
  }
}

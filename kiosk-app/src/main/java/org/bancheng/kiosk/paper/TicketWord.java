package org.bancheng.kiosk.paper;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a template may name in braces. */
enum TicketWord {
  HALL_ZH("hall.zh"),
  HALL_EN("hall.en"),
  NUMBER("number"),
  SERVICE_ZH("service.zh"),
  SERVICE_EN("service.en"),
  AHEAD("ahead"),
  AHEAD_ZH("ahead.zh"),
  AHEAD_EN("ahead.en"),
  FORECAST_ZH("forecast.zh"),
  FORECAST_EN("forecast.en"),
  QR("qr"),
  BARCODE("barcode"),
  ID("id"),
  TIME("time"),
  DATE("date"),
  CLOCK("clock"),
  COPY("copy"),
  OFFLINE("offline");

  private final String name;

  TicketWord(String name) {
    this.name = name;
  }

  static Optional<TicketWord> named(String name) {
    return Arrays.stream(values()).filter(word -> word.name.equals(name)).findFirst();
  }

  /** Whether every ticket has a value for it. */
  boolean always() {
    return switch (this) {
      case NUMBER, BARCODE, ID, TIME, DATE, CLOCK -> true;
      default -> false;
    };
  }

  /** All names, for a message. */
  static String names() {
    return Arrays.stream(values()).map(word -> word.name).collect(Collectors.joining(", "));
  }
}

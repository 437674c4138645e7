package org.bancheng.hub.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.bancheng.bus.BadPayload;
import org.bancheng.bus.BusJson;
import org.jspecify.annotations.Nullable;

/** A request's JSON body; every complaint names the field. */
record JsonBody(JsonNode node) {
  private static final int MAX_TEXT = 200;

  /**
   * @throws Problem.Found with 415 if it is not sent as JSON, 413 if too large, 400 if it is no
   *     JSON object
   */
  static JsonBody of(@Nullable String type, byte[] body) {
    boolean json = type != null && type.startsWith("application/json");
    if (!json && (body.length > 0 || type != null)) {
      throw new Problem.Found(Problem.of(415, "NOT_JSON", "send the body as application/json"));
    }
    if (body.length > BusJson.MAX_TO_HUB) {
      throw new Problem.Found(tooLarge());
    }
    try {
      return new JsonBody(BusJson.tree(body.length == 0 ? new byte[] {'{', '}'} : body));
    } catch (BadPayload e) {
      throw new Problem.Found(Problem.badField("(body)", "the body is no JSON object"));
    }
  }

  static Problem tooLarge() {
    return Problem.of(413, "TOO_LARGE", "the body is larger than 16 KiB");
  }

  String text(String field) {
    return optionalText(field)
        .orElseThrow(() -> new Problem.Found(Problem.badField(field, field + " is missing")));
  }

  Optional<String> optionalText(String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual() || !isPlain(value.asText())) {
      throw new Problem.Found(
          Problem.badField(
              field, field + " must be a text of 1 to " + MAX_TEXT + " printable characters"));
    }
    return Optional.of(value.asText());
  }

  /** A whole number from 1 on. */
  Optional<Integer> optionalCount(String field, int most) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isIntegralNumber()
        || !value.canConvertToInt()
        || value.asInt() < 1
        || value.asInt() > most) {
      throw new Problem.Found(
          Problem.badField(field, field + " must be a whole number from 1 to " + most));
    }
    return Optional.of(value.asInt());
  }

  Optional<Boolean> optionalFlag(String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isBoolean()) {
      throw new Problem.Found(Problem.badField(field, field + " must be true or false"));
    }
    return Optional.of(value.asBoolean());
  }

  /**
   * A time with its offset.
   *
   * @throws Problem.Found with 400 if it is missing or none
   */
  Instant time(String field) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text(field));
      if (time.getYear() < 0 || time.getYear() > 9_999) {
        throw new DateTimeException("no year of a hall");
      }
      return time.toInstant();
    } catch (DateTimeException e) {
      throw new Problem.Found(
          Problem.badField(field, field + " must be a time such as 2026-11-23T09:30:00+08:00"));
    }
  }

  /** Half a surrogate pair would come back from the journal as another character. */
  private static boolean isPlain(String text) {
    return !text.isBlank()
        && text.length() <= MAX_TEXT
        && text.codePoints()
            .noneMatch(
                it -> Character.isISOControl(it) || Character.getType(it) == Character.SURROGATE);
  }
}

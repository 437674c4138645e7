package org.bancheng.bus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/**
 * Payloads as UTF-8 JSON: instants ISO-8601 with offset, durations ISO-8601, unknown fields
 * ignored. Safe from any thread.
 */
public final class BusJson {
  /** The hub's own messages may be this large. */
  public static final int MAX_FROM_HUB = 64 * 1024;

  /** Messages to the hub may be this large. */
  public static final int MAX_TO_HUB = 16 * 1024;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .build();

  private BusJson() {}

  public static byte[] write(Object message) {
    try {
      return MAPPER.writeValueAsBytes(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("message cannot be written: " + message.getClass(), e);
    }
  }

  /**
   * Reads one payload.
   *
   * @throws BadPayload if it is no JSON object or lacks a field the type needs
   */
  public static <T> T read(byte[] payload, Class<T> type) {
    return convert(tree(payload), type);
  }

  /**
   * Reads a payload without knowing its type yet.
   *
   * @throws BadPayload if it is no JSON object
   */
  public static JsonNode tree(byte[] payload) {
    try {
      JsonNode node = MAPPER.readTree(payload);
      if (node == null || !node.isObject()) {
        throw new BadPayload("payload is no JSON object");
      }
      return node;
    } catch (IOException e) {
      throw new BadPayload("payload is no JSON");
    }
  }

  /**
   * Reads a typed message out of a tree.
   *
   * @throws BadPayload if a field is missing or of the wrong kind; the message names no content
   */
  public static <T> T convert(JsonNode node, Class<T> type) {
    try {
      return MAPPER.treeToValue(node, type);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new BadPayload("payload is no " + type.getSimpleName());
    }
  }
}

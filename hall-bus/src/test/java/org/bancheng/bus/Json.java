package org.bancheng.bus;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Payloads as any other program sees them: with a JSON library of its own and no knowledge of ours.
 */
public final class Json {
  private static final ObjectMapper PLAIN = new ObjectMapper();

  private Json() {}

  public static JsonNode tree(String json) {
    try {
      return PLAIN.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("the test's own JSON is wrong: " + json, e);
    }
  }

  /** What we put on the wire, read by somebody else. */
  public static JsonNode written(Object message) {
    return tree(new String(BusJson.write(message), UTF_8));
  }

  /** What somebody else put on the wire, read by us. */
  public static <T> T read(String json, Class<T> type) {
    return BusJson.read(json.getBytes(UTF_8), type);
  }
}

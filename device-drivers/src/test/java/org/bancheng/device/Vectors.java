package org.bancheng.device;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;

/** The project's vector file. */
public final class Vectors {
  private static final JsonNode ROOT = load();

  private Vectors() {}

  public static List<JsonNode> list(String name) {
    return StreamSupport.stream(ROOT.path(name).spliterator(), false).toList();
  }

  public static JsonNode part(String name) {
    return ROOT.path(name);
  }

  public static byte[] bytes(JsonNode hex) {
    return HexFormat.of().parseHex(hex.asText().replace(" ", ""));
  }

  /** The complete reply with that id. */
  public static byte[] response(String id) {
    return list("full_responses").stream()
        .filter(r -> r.path("id").asText().equals(id))
        .map(r -> bytes(r.path("hex")))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode load() {
    try (InputStream file = Vectors.class.getResourceAsStream("/id-card-vectors.json")) {
      return new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

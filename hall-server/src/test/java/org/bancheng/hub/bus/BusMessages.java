package org.bancheng.hub.bus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Listener;
import org.bancheng.hub.net.Listener.Heard;

/** A kiosk, a button, a board of somebody else's make: plain MQTT and plain JSON. */
final class BusMessages implements AutoCloseable {
  static final String ROOT = "hall/demo/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Listener listener;

  BusMessages(TestHub hub) {
    listener = hub.listener(ROOT + "#");
  }

  static UUID newId() {
    return UUID.randomUUID();
  }

  /** Single quotes stand for double ones. */
  static String json(String shortly, Object... values) {
    return shortly.formatted(values).replace('\'', '"');
  }

  void say(String topic, String shortly, Object... values) {
    listener.say(ROOT + topic, json(shortly, values));
  }

  void sayBytes(String topic, byte[] payload) {
    listener.say(ROOT + topic, payload);
  }

  /** Asks as kiosk-1 and waits for the answer under this id. */
  JsonNode answer(Object id, String shortly, Object... values) {
    say("kiosk/kiosk-1/request", shortly, values);
    return reply(id);
  }

  JsonNode take(UUID id, String service) {
    return answer(id, "{'v':1,'type':'take','id':'%s','service':'%s'}", id, service);
  }

  /** The newest answer under this id that was not waited for yet. */
  JsonNode reply(Object id) {
    Listener.patiently().until(() -> !replies(id).isEmpty());
    return replies(id).get(0);
  }

  List<JsonNode> replies(Object id) {
    return all("kiosk/kiosk-1/reply").stream()
        .filter(it -> it.path("id").asText().equals(id.toString()))
        .toList();
  }

  List<JsonNode> all(String topic) {
    return listener.on(ROOT + topic).stream().map(it -> tree(it.text())).toList();
  }

  List<Heard> heard(String topic) {
    return listener.on(ROOT + topic);
  }

  JsonNode newest(String topic) {
    Listener.patiently().until(() -> !all(topic).isEmpty());
    List<JsonNode> all = all(topic);
    return all.get(all.size() - 1);
  }

  void forget() {
    listener.forget();
  }

  static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + text, e);
    }
  }

  @Override
  public void close() {
    listener.close();
  }
}

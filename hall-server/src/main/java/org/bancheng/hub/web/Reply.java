package org.bancheng.hub.web;

import java.util.Map;
import org.bancheng.bus.BusJson;
import org.eclipse.jetty.http.HttpHeader;

/**
 * What an order is answered with.
 *
 * @param type the media type; without meaning if the body is empty
 * @param headers more of them
 */
record Reply(int status, String type, byte[] body, Map<String, String> headers) {
  static final Reply NO_CONTENT = new Reply(204, "", new byte[0]);

  Reply(int status, String type, byte[] body) {
    this(status, type, body, Map.of());
  }

  static Reply json(int status, Object content) {
    return new Reply(status, "application/json", BusJson.write(content));
  }

  Reply with(HttpHeader header, String value) {
    return new Reply(status, type, body, Map.of(header.asString(), value));
  }
}

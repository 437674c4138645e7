package org.bancheng.hub.web;

import org.bancheng.bus.BusJson;

/**
 * What an order is answered with.
 *
 * @param type the media type; without meaning if the body is empty
 */
record Reply(int status, String type, byte[] body) {
  static final Reply NO_CONTENT = new Reply(204, "", new byte[0]);

  static Reply json(int status, Object content) {
    return new Reply(status, "application/json", BusJson.write(content));
  }
}

package org.bancheng.hub.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/**
 * What is only looked at: {@code HEAD} is answered as {@code GET} is, without the body. Left to
 * Javalin it is always 200, so a monitor that asks for {@code /health} in this way would never see
 * that the hub is not ready.
 */
final class Looks {
  private Looks() {}

  static void addTo(RoutesConfig routes, String path, Handler look) {
    routes.get(path, look);
    routes.head(path, look);
  }
}

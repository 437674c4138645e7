package org.bancheng.hub.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.InputStream;

/** The staff's pages: static files of this jar, under a strict content policy. */
final class Pages {
  private Pages() {}

  static void addTo(JavalinConfig config) {
    config.staticFiles.add(
        files -> {
          files.hostedPath = "/assets";
          files.directory = "/web/assets";
          files.location = Location.CLASSPATH;
        });
    config.routes.before("/api/*", http -> http.header("Cache-Control", "no-store"));
    config.routes.before("/assets/*", Pages::protect);
    config.routes.get("/", http -> page(http, "index.html"));
    config.routes.get("/counter", http -> page(http, "counter.html"));
  }

  private static void protect(Context http) {
    http.header("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
    http.header("X-Content-Type-Options", "nosniff");
    http.header("Referrer-Policy", "no-referrer");
    http.header("Cache-Control", "no-cache");
  }

  private static void page(Context http, String name) throws IOException {
    protect(http);
    try (InputStream page = Pages.class.getResourceAsStream("/web/" + name)) {
      if (page == null) {
        throw new Problem.Found(Problem.of(404, "NOT_FOUND", "no such page"));
      }
      http.contentType("text/html; charset=utf-8").result(page.readAllBytes());
    }
  }
}

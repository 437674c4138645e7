package org.bancheng.hub.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The staff's pages and what they are made of: files of this jar, under a strict content policy.
 * Browsers ask every time whether a file is still the same. The answer is a digest of its content,
 * for the times in the jar of a reproducible build never change.
 */
final class Pages {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml; charset=utf-8");

  private final Map<String, WebFile> files = new ConcurrentHashMap<>();

  static void addTo(JavalinConfig config) {
    Pages pages = new Pages();
    config.routes.before("/api/*", http -> http.header("Cache-Control", "no-store"));
    Looks.addTo(config.routes, "/", http -> pages.send(http, "index.html"));
    Looks.addTo(config.routes, "/counter", http -> pages.send(http, "counter.html"));
    Looks.addTo(
        config.routes,
        "/assets/{file}",
        http -> pages.send(http, "assets/" + http.pathParam("file")));
  }

  static void protect(Context http) {
    http.header("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
    http.header("X-Content-Type-Options", "nosniff");
    http.header("Referrer-Policy", "no-referrer");
    http.header("Cache-Control", "no-cache");
  }

  private void send(Context http, String path) {
    protect(http);
    WebFile file = files.computeIfAbsent(path, Pages::load);
    if (file == null) {
      throw new Problem.Found(Problem.of(404, "NOT_FOUND", "no such page"));
    }
    http.header("ETag", file.tag());
    if (file.tag().equals(http.header("If-None-Match"))) {
      http.status(304);
    } else {
      http.contentType(file.type()).result(file.body());
    }
  }

  private static @Nullable WebFile load(String path) {
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null || !path.matches("[a-z/]+\\.[a-z]+")) {
      return null;
    }
    try (InputStream file = Pages.class.getResourceAsStream("/web/" + path)) {
      return file == null ? null : WebFile.of(type, file.readAllBytes());
    } catch (IOException e) {
      throw new WebFault("cannot read the page " + path + " of this jar", e);
    }
  }
}

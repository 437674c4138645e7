package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hub.Hub;
import org.bancheng.hub.HubSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The console's files as the hub serves them. */
class ConsoleFilesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Hub hub;

  @BeforeAll
  static void startTheHub(@TempDir Path data) {
    HubSettings settings = new HubSettings(DemoHall.plan(), data, "127.0.0.1", 0, 0);
    hub = new Hub(settings, Clock.systemUTC());
  }

  @AfterAll
  static void closeTheHub() {
    hub.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html",
    "/counter, text/html",
    "/assets/console.css, text/css",
    "/assets/counter.js, text/javascript",
    "/assets/logo.svg, image/svg+xml"
  })
  void eachFileComesWithItsTypeAndTheStrictPolicy(String path, String type) throws Exception {
    HttpResponse<String> file = get(path, "");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(header(file, "Content-Type")).startsWith(type);
    assertThat(header(file, "Content-Security-Policy"))
        .isEqualTo("default-src 'self'; frame-ancestors 'none'");
    assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(file, "Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void aBrowserIsSentAFileAgainOnlyIfItsContentChanged() throws Exception {
    HttpResponse<String> file = get("/assets/words.js", "");
    String tag = header(file, "ETag");
    byte[] body = file.body().getBytes(StandardCharsets.UTF_8);
    assertThat(WebFile.of("", body).tag()).isEqualTo(tag);
    assertThat(get("/assets/words.js", tag).statusCode()).isEqualTo(304);

    body[body.length / 2]++;
    String tagOfAnother = WebFile.of("", body).tag();
    assertThat(get("/assets/words.js", tagOfAnother).body()).isEqualTo(file.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/none.js",
        "/assets/counter.html",
        "/assets/..%2Findex.html",
        "/assets/%2e%2e/index.html",
        "/assets/",
        "/logback.xml"
      })
  void nothingElseIsServed(String path) throws Exception {
    assertThat(get(path, "").statusCode()).isBetween(400, 404);
  }

  private static HttpResponse<String> get(String path, String tag)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + hub.webPort() + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (!tag.isEmpty()) {
      request.header("If-None-Match", tag);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}

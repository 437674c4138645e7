package org.bancheng.demo.script;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.bancheng.hub.staff.FirstPins.FirstPin;

/**
 * A clerk as a program: signs in and works counters over the hub's HTTP contract, as any outside
 * program would.
 */
final class StaffDesk {
  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final URI api;
  private final String cookie;

  StaffDesk(int port, FirstPin user) throws IOException, InterruptedException {
    this.api = URI.create("http://127.0.0.1:" + port + "/api/v1/");
    String body =
        json.writeValueAsString(
            json.createObjectNode().put("user", user.user()).put("pin", user.pin()));
    HttpResponse<String> answer = http.send(post("session", body).build(), text());
    if (answer.statusCode() != 204) {
      throw new IOException("cannot sign in: " + answer.body());
    }
    String set = answer.headers().firstValue("Set-Cookie").orElseThrow();
    this.cookie = set.substring(0, set.indexOf(';'));
  }

  /** One step at a counter: open, next, start, finish, recall, no-show. */
  JsonNode step(String counter, String step) throws IOException, InterruptedException {
    HttpRequest request =
        post("counters/" + counter + "/" + step, "{}")
            .header("Cookie", cookie)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .build();
    HttpResponse<String> answer = http.send(request, text());
    if (answer.statusCode() != 200) {
      throw new IOException(step + " at counter " + counter + ": " + answer.body());
    }
    return json.readTree(answer.body());
  }

  private HttpRequest.Builder post(String path, String body) {
    return HttpRequest.newBuilder(api.resolve(path))
        .timeout(Duration.ofSeconds(15))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private static HttpResponse.BodyHandler<String> text() {
    return HttpResponse.BodyHandlers.ofString();
  }
}

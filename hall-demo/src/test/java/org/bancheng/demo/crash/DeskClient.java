package org.bancheng.demo.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * A client that issues a ticket, calls, finishes, in turns at its own counter, until the hub is
 * gone; the request that got no answer is repeated with the same key when the hub is back.
 */
final class DeskClient implements Runnable {
  private record Request(String path, String body, String key) {}

  private final HubProcess hub;
  private final Ledger ledger;
  private final String cookie;
  private final String counter;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private Optional<Request> unanswered = Optional.empty();
  private int turn;

  DeskClient(HubProcess hub, Ledger ledger, String cookie, String counter) {
    this.hub = hub;
    this.ledger = ledger;
    this.cookie = cookie;
    this.counter = counter;
  }

  @Override
  public void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Request request = unanswered.orElseGet(this::next);
        unanswered = Optional.of(request);
        send(request);
        unanswered = Optional.empty();
      }
    } catch (IOException e) {
      // The hub was killed; the request stays unanswered.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Request next() {
    String step = "/api/v1/counters/" + counter;
    return switch (turn++ % 4) {
      case 0, 1 -> new Request("/api/v1/tickets", "{\"service\":\"A\"}", newKey());
      case 2 -> new Request(step + "/next", "{}", newKey());
      default -> new Request(step + "/finish", "{}", newKey());
    };
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }

  private void send(Request request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(hub.uri(request.path()))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Cookie", cookie)
                .header("Idempotency-Key", request.key())
                .POST(HttpRequest.BodyPublishers.ofString(request.body()))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    note(request, answer.statusCode(), json.readTree(answer.body()));
  }

  private void note(Request request, int status, JsonNode answer) {
    if (status == 201) {
      ledger.issued(id(answer), answer.get("number").asText());
    } else if (status == 200 && request.path().endsWith("/next")) {
      ledger.called(id(answer.get("ticket")), counter);
    } else if (status != 200 && status != 409) {
      throw new AssertionError(request.path() + " was answered " + status + " " + answer);
    }
  }

  private static UUID id(JsonNode ticket) {
    return UUID.fromString(ticket.get("ticket").asText());
  }
}

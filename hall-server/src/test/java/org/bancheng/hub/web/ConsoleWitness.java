package org.bancheng.hub.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Beside the page, by HTTP: issues tickets and looks up what the hub knows. */
final class ConsoleWitness {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final String api;
  private String cookie = "";

  ConsoleWitness(int port, String user, String pin) {
    api = "http://127.0.0.1:" + port + "/api/v1/";
    HttpResponse<String> welcome =
        send("POST", "session", "{\"user\":\"" + user + "\",\"pin\":\"" + pin + "\"}");
    cookie = welcome.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  /** Returns the number on the paper. */
  String issue(String service) {
    return issue(service, "NONE");
  }

  String issue(String service, String group) {
    String body = "{\"service\":\"" + service + "\",\"group\":\"" + group + "\"}";
    return json(send("POST", "tickets", body)).path("number").asText();
  }

  void act(String counter, String step) {
    act(counter, step, "{}");
  }

  void act(String counter, String step, String body) {
    send("POST", "counters/" + counter + "/" + step, body);
  }

  JsonNode counter(String id) {
    return all("counters")
        .filter(it -> it.path("counter").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The id of a live ticket. */
  String ticket(String number) {
    return all("tickets")
        .filter(it -> it.path("number").asText().equals(number))
        .map(it -> it.path("ticket").asText())
        .findFirst()
        .orElseThrow();
  }

  /** Numbers of all live tickets. */
  List<String> numbers() {
    return all("tickets").map(it -> it.path("number").asText()).toList();
  }

  /** Numbers of the live tickets in a state. */
  List<String> numbers(String state) {
    return all("tickets")
        .filter(it -> it.path("state").asText().equals(state))
        .map(it -> it.path("number").asText())
        .toList();
  }

  private Stream<JsonNode> all(String what) {
    return StreamSupport.stream(json(send("GET", "hall", "")).path(what).spliterator(), false);
  }

  /** Ends somebody's session. */
  void signOut(String theirCookie) {
    String own = cookie;
    cookie = theirCookie;
    send("DELETE", "session", "");
    cookie = own;
  }

  private HttpResponse<String> send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(api + path))
            .header("Content-Type", "application/json")
            .header("Cookie", cookie)
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new AssertionError(method + " " + path + ": " + answer.body());
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

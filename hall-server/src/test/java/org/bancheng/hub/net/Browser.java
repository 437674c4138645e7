package org.bancheng.hub.net;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Somebody who speaks HTTP with the hub, perhaps signed in. Knows nothing of our code. */
public final class Browser {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String root;
  private Optional<String> cookie = Optional.empty();

  public Browser(int port) {
    this.root = "http://127.0.0.1:" + port;
  }

  /** Keeps the cookie of an answer, as browsers do: what stands before the first semicolon. */
  public Answer signIn(String user, String pin) {
    Answer answer = post("/api/v1/session", "{\"user\":\"" + user + "\",\"pin\":\"" + pin + "\"}");
    cookie = answer.header("Set-Cookie").map(it -> it.split(";", 2)[0]);
    return answer;
  }

  public Browser withCookie(String value) {
    cookie = Optional.of(value);
    return this;
  }

  public Optional<String> cookie() {
    return cookie;
  }

  public Answer get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** Asks for what stands before a body only. */
  public Answer head(String path) {
    return send(request(path).method("HEAD", BodyPublishers.noBody()));
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  /** With a JSON body; an empty one is sent as none. */
  public Answer post(String path, String json, String... headers) {
    HttpRequest.Builder request = request(path, headers);
    return json.isEmpty()
        ? send(request.POST(BodyPublishers.noBody()))
        : send(
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
  }

  public Answer postAs(String contentType, String path, byte[] body) {
    return send(
        request(path).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)));
  }

  /** The session's own request, to be sent in another way. */
  public HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path)).timeout(PATIENCE);
    cookie.ifPresent(it -> request.header("Cookie", it));
    return headers.length == 0 ? request : request.headers(headers);
  }

  public static HttpClient client() {
    return CLIENT;
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(
          response.statusCode(), response.headers(), new String(response.body(), UTF_8));
    } catch (IOException e) {
      throw new NoAnswer(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoAnswer(e);
    }
  }

  /** The hub did not answer: whether it did what was asked is not known. */
  public static final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoAnswer(Exception cause) {
      super(cause);
    }
  }
}

package org.bancheng.demo.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bancheng.hub.HubMain;

/** A hub in a process of its own, on one data folder and fixed ports, that can be killed. */
final class HubProcess {
  private static final Duration READY_WITHIN = Duration.ofSeconds(60);

  private final Path data;
  private final int port = freePort();
  private final int brokerPort = freePort();
  private final HttpClient http = HttpClient.newHttpClient();
  private Process process;

  HubProcess(Path data) {
    this.data = data;
  }

  void start() throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            HubMain.class.getName(),
            "--data",
            data.toString(),
            "--port",
            Integer.toString(port),
            "--broker-port",
            Integer.toString(brokerPort));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(data.resolveSibling("hub.log").toFile()))
            .start();
    awaitHealth();
  }

  private void awaitHealth() throws IOException, InterruptedException {
    long end = System.nanoTime() + READY_WITHIN.toNanos();
    while (!isHealthy()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IOException("the hub did not become ready");
      }
      Thread.sleep(10);
    }
  }

  private boolean isHealthy() throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(uri("/health")).timeout(READY_WITHIN).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** SIGKILL: no shutdown hook, no flush. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  String signIn() throws IOException, InterruptedException {
    JsonNode user = new ObjectMapper().readTree(data.resolve("users.json").toFile()).get(0);
    HttpRequest request =
        HttpRequest.newBuilder(uri("/api/v1/session"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"user\":\"%s\",\"pin\":\"%s\"}"
                        .formatted(user.get("user").asText(), user.get("pin").asText())))
            .build();
    HttpResponse<Void> answer = http.send(request, HttpResponse.BodyHandlers.discarding());
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    return cookie.substring(0, cookie.indexOf(';'));
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  int brokerPort() {
    return brokerPort;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

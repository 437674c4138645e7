package org.bancheng.demo.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A hub as a hall runs it: {@code ./hall hub} in a process of its own. */
final class ChildHub implements AutoCloseable {
  private final ChildProcess process;
  private final Path data;
  private final int brokerPort;

  private ChildHub(ChildProcess process, Path data, int brokerPort) {
    this.process = process;
    this.data = data;
    this.brokerPort = brokerPort;
  }

  static ChildHub start(Path folder, Path data, Map<String, String> environment)
      throws IOException, InterruptedException {
    int port = ChildProcess.freePort();
    int brokerPort = ChildProcess.freePort();
    List<String> command =
        new ArrayList<>(List.of(launcher(), "hub", "--data", data.toString(), "--port", "" + port));
    command.addAll(List.of("--broker-port", "" + brokerPort));
    command.addAll(List.of("--plan", BenchHall.write(folder).toString()));
    ChildProcess process =
        ChildProcess.start(command, environment, port, folder.resolve("hub.log"));
    return new ChildHub(process, data, brokerPort);
  }

  private static String launcher() {
    @Nullable String launcher = System.getProperty("bancheng.launcher");
    if (launcher == null) {
      throw new IllegalStateException("run the bench by ./hall bench");
    }
    return launcher;
  }

  int port() {
    return process.port();
  }

  int brokerPort() {
    return brokerPort;
  }

  long pid() {
    return process.pid();
  }

  double readyAfterMs() {
    return process.readyAfterMs();
  }

  /** Signs the first user in; the cookie to send. */
  String signIn() throws IOException {
    var user = new ObjectMapper().readTree(data.resolve("users.json").toFile()).get(0);
    String body =
        "{\"user\":\""
            + user.get("user").asText()
            + "\",\"pin\":\""
            + user.get("pin").asText()
            + "\"}";
    try (KeptConnection connection = new KeptConnection(port())) {
      String head =
          connection
              .expect(204, KeptConnection.request("POST", "/api/v1/session", "", body))
              .head();
      int at = head.indexOf("Set-Cookie: ") + "Set-Cookie: ".length();
      return head.substring(at, head.indexOf(';', at));
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.close();
  }
}

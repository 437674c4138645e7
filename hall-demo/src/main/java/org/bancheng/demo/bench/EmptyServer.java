package org.bancheng.demo.bench;

import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The web server of the hub with endpoints that do nothing: what HTTP alone costs here. Runs in a
 * process of its own.
 */
public final class EmptyServer {
  private static final byte[] NOTHING = {'{', '}'};

  private EmptyServer() {}

  public static void main(String[] args) {
    Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.startupWatcherEnabled = false;
              config.routes.get("/health", http -> http.result(NOTHING));
              config.routes.post(
                  "/empty", http -> http.contentType("application/json").result(NOTHING));
            })
        .start("127.0.0.1", Integer.parseInt(args[0]));
  }

  /** With the JVM flags of the hub. */
  static ChildProcess start(Path folder) throws IOException, InterruptedException {
    int port = ChildProcess.freePort();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-Xmx128m",
            "-Xss512k",
            "-XX:+UseParallelGC",
            "-cp",
            System.getProperty("java.class.path"),
            EmptyServer.class.getName(),
            Integer.toString(port));
    return ChildProcess.start(command, Map.of(), port, folder.resolve("empty.log"));
  }
}

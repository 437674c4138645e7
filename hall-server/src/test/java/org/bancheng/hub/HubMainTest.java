package org.bancheng.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.bancheng.hub.net.Listener.patiently;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bancheng.hub.kill.ChildHub;
import org.bancheng.hub.net.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hub's command line, as an operator sees it. */
class HubMainTest {
  @TempDir Path folder;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    System.setErr(new PrintStream(said, true, UTF_8));
  }

  @AfterEach
  void leave() {
    System.setErr(err);
  }

  @Test
  void listsAllFaultsOfAPlanAndEndsWith2() throws Exception {
    Path plan =
        Files.writeString(
            folder.resolve("hall.yaml"), "hall: A Hall\ntimezone: Mars/Base\nzones: []\n");
    assertThat(run("--plan", plan.toString(), "--data", folder.resolve("data").toString()))
        .isEqualTo(2);
    assertThat(said.toString(UTF_8).lines())
        .startsWith(
            "The hall plan " + plan + " cannot be used:",
            "  line 1, hall: hall id must match [a-z0-9-]{1,32}: \"A Hall\"",
            "  line 1, (file): name is missing (zh and en)")
        .contains(
            "  line 2, timezone: Unknown time-zone ID: Mars/Base",
            "  line 3, zones: must be a list of at least one entry");
    assertThat(folder.resolve("data")).as("nothing was begun").doesNotExist();
  }

  @Test
  void endsWith2ForAPlanThatIsNotThere() throws Exception {
    Path plan = folder.resolve("none.yaml");
    assertThat(run("--plan", plan.toString())).isEqualTo(2);
    assertThat(said.toString(UTF_8).lines())
        .containsExactly(
            "The hall plan " + plan + " cannot be used:", "  " + plan + ": there is no such file");
  }

  @Test
  void endsWith2ForAPlanThatIsAFolder() throws Exception {
    assertThat(run("--plan", folder.toString())).isEqualTo(2);
    assertThat(said.toString(UTF_8).lines()).contains("  " + folder + ": is a folder, not a file");
  }

  @Test
  void endsWith2ForAPlanThatIsNoText() throws Exception {
    Path plan = Files.write(folder.resolve("hall.yaml"), new byte[] {(byte) 0xff, 0});
    assertThat(run("--plan", plan.toString())).isEqualTo(2);
    assertThat(said.toString(UTF_8).lines())
        .contains("  " + plan + ": cannot be read as UTF-8 text");
  }

  @Test
  void endsWith2ForAnOptionThatIsNone() throws Exception {
    assertThat(run("--prot", "8080")).isEqualTo(2);
    assertThat(said.toString(UTF_8)).contains("--prot");
  }

  @Test
  void knowsNoFolderWithoutAName() {
    String[] unset = {"--data", ""};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HubOptions.read(unset))
        .withMessage("--data must name a folder");
  }

  @Test
  void endsWith2ForOnePortThatIsToServeTwoThings() throws Exception {
    assertThat(run("--port", "8080", "--broker-port", "8080")).isEqualTo(2);
    assertThat(said.toString(UTF_8)).startsWith("--port and --broker-port must differ: 8080");
  }

  @Test
  void tellsItsVersion() throws Exception {
    PrintStream out = System.out;
    System.setOut(new PrintStream(said, true, UTF_8));
    try {
      assertThat(run("-V")).isZero();
    } finally {
      System.setOut(out);
    }
    assertThat(said.toString(UTF_8)).isEqualToIgnoringNewLines("Bancheng dev");
  }

  private static int run(String... arguments) throws IOException, InterruptedException {
    return HubMain.execute(arguments);
  }

  @Test
  void saysInOneLineThatAPortIsTakenAndEndsWith1() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ChildHub hub = new ChildHub(folder.resolve("data"), Ports.free(), taken.getLocalPort())) {
      assertThat(hub.exitCode()).isEqualTo(1);
      assertThat(hub.errors().lines())
          .singleElement()
          .asString()
          .startsWith("The hub did not start: cannot open the MQTT port 127.0.0.1:")
          .contains("is another hub running?");
    }
  }

  @Test
  void tellsItsAddressItsUsersAndEndsWhenItIsTold() throws IOException {
    Path data = folder.resolve("data");
    int port = Ports.free();
    int brokerPort = Ports.free();
    ChildHub hub = new ChildHub(data, port, brokerPort).awaitReady();
    try (hub) {
      patiently().until(() -> hub.output().contains("clerk6"));
    }
    assertThat(hub.output())
        .contains("http://127.0.0.1:" + port + "/")
        .contains("MQTT broker: 127.0.0.1:" + brokerPort)
        .containsPattern("admin  PIN \\d{6}  ADMIN");
    assertThat(hub.errors().lines()).noneMatch(it -> it.contains("ERROR") || it.contains("WARN"));
    assertThat(Files.readString(data.resolve("users.json"))).contains("\"admin\"");
  }
}

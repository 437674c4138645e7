package org.bancheng.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.bancheng.hub.net.Browser;
import org.bancheng.hub.net.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hub starts whole or says in one sentence why not, and leaves nothing behind. */
class HubStartTest {
  @TempDir Path data;

  private Hub hub(int webPort, int brokerPort) {
    return new Hub(
        new HubSettings(TestHub.plan(), data, "127.0.0.1", webPort, brokerPort), Clock.systemUTC());
  }

  /** What the operator reads. */
  private static String whyNot(Runnable start) {
    Throwable fault = catchThrowable(start::run);
    assertThat(fault).isNotNull();
    assertThat(fault.getMessage()).doesNotContain("\n");
    return fault.getMessage();
  }

  @Test
  void isReadyWhenItIsThere() {
    try (Hub hub = hub(0, 0)) {
      assertThat(new Browser(hub.webPort()).get("/health").status()).isEqualTo(200);
      assertThat(hub.webPort()).isNotEqualTo(hub.brokerPort());
    }
  }

  @Test
  void refusesADataFolderInUse() {
    try (Hub first = hub(0, 0)) {
      assertThat(whyNot(() -> hub(0, 0)))
          .contains("another hub runs on the data folder")
          .contains(data.toString());
      assertThat(new Browser(first.webPort()).get("/health").status()).isEqualTo(200);
    }
    hub(0, 0).close();
  }

  @Test
  void refusesAWebPortInUseAndGivesEverythingBack() throws IOException {
    int brokerPort = Ports.free();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(whyNot(() -> hub(taken.getLocalPort(), brokerPort)))
          .contains("cannot open the web port 127.0.0.1:" + taken.getLocalPort());
    }
    try (ServerSocket again = new ServerSocket(brokerPort, 1, InetAddress.getLoopbackAddress())) {
      assertThat(again.isBound()).as("the broker has left its port").isTrue();
    }
    hub(0, brokerPort).close();
  }

  @Test
  void refusesAnMqttPortInUseAndGivesEverythingBack() throws IOException {
    int webPort = Ports.free();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(whyNot(() -> hub(webPort, taken.getLocalPort())))
          .contains("cannot open the MQTT port 127.0.0.1:" + taken.getLocalPort());
    }
    hub(webPort, 0).close();
  }

  @Test
  void refusesAFolderThatCannotBe() throws IOException {
    Path file = Files.writeString(data.resolve("file"), "");
    HubSettings settings = new HubSettings(TestHub.plan(), file.resolve("sub"), "127.0.0.1", 0, 0);
    assertThat(whyNot(() -> new Hub(settings, Clock.systemUTC())))
        .contains("cannot write the data folder");
  }

  @Test
  void refusesAJournalThatSomebodyChanged() throws SQLException {
    hub(0, 0).close();
    does("UPDATE journal SET at = '2000-01-01T00:00:00Z' WHERE seq = 1");
    assertThat(whyNot(() -> hub(0, 0)))
        .contains("the journal is damaged")
        .contains("row 1")
        .contains("./hall verify");
  }

  @Test
  void refusesAJournalOfANewerHub() throws SQLException {
    hub(0, 0).close();
    does("PRAGMA user_version = 99");
    assertThat(whyNot(() -> hub(0, 0))).contains("newer version of Bancheng; update this hub");
  }

  private void does(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("hall.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void remembersItsUsersAndItsDay() {
    String pin;
    try (Hub hub = hub(0, 0)) {
      pin = hub.users().get(0).pin();
      assertThat(hub.loop().view().seq()).isEqualTo(1);
    }
    try (Hub hub = hub(0, 0)) {
      assertThat(hub.users().get(0).pin()).isEqualTo(pin);
      assertThat(new Browser(hub.webPort()).signIn("admin", pin).status()).isEqualTo(204);
    }
  }
}

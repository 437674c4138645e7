package org.bancheng.device.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.bancheng.device.DeviceClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NetworkPrinterTest {
  private static final LineSettings QUICK =
      new LineSettings(9_600, Duration.ofSeconds(1), Duration.ofMillis(50), Duration.ofMillis(100));
  private final LineNotes notes = new LineNotes();
  private ServerSocket printer;
  private SerialLine line;

  @BeforeEach
  void switchOn() throws IOException {
    printer = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    line = AddressedLine.at(here(printer.getLocalPort()), QUICK, DeviceClock.system());
  }

  private static LineAddress.Tcp here(int port) {
    return new LineAddress.Tcp(InetAddress.getLoopbackAddress().getHostAddress(), port);
  }

  @AfterEach
  void switchOff() throws IOException {
    line.close();
    printer.close();
  }

  @Test
  void bytesGoBothWays() throws IOException {
    line.start(notes);
    try (Socket end = printer.accept()) {
      Awaitility.await().until(() -> notes.notes.contains("up"));
      line.write(new byte[] {0x10, 0x04, 0x01});
      assertThat(end.getInputStream().readNBytes(3)).containsExactly(0x10, 0x04, 0x01);
      end.getOutputStream().write(0x12);
      Awaitility.await().until(() -> notes.notes.contains("12"));
    }
  }

  @Test
  void aPrinterThatHangsUpIsLostAndComesBackByItself() throws IOException {
    line.start(notes);
    printer.accept().close();
    Awaitility.await().until(() -> notes.notes.contains("lost"));
    try (Socket again = printer.accept()) {
      Awaitility.await().until(() -> notes.notes.size() == 3);
      assertThat(again.isConnected()).isTrue();
    }
    assertThat(notes.notes).containsExactly("up", "lost", "up");
  }

  @Test
  void aPrinterThatTakesNothingCostsTheLineAndNotTheCaller() throws IOException {
    line.start(notes);
    try (Socket end = printer.accept()) {
      Awaitility.await().until(() -> notes.notes.contains("up"));
      Awaitility.await()
          .pollInterval(Duration.ofMillis(1))
          .until(
              () -> {
                line.write(new byte[32_768]);
                return notes.notes.contains("lost");
              });
      assertThat(end.isConnected()).isTrue();
    }
  }

  @Test
  void aClosedPortIsToldWithWhatToCheck() throws IOException {
    printer.close();
    LineAddress.Tcp nobody = here(printer.getLocalPort());
    assertThatThrownBy(() -> TcpPort.open(nobody))
        .isInstanceOf(PortFault.class)
        .hasMessageContaining("refuses");
  }

  @Test
  void anUnknownHostIsToldByItsName() {
    assertThatThrownBy(() -> TcpPort.open(new LineAddress.Tcp("no-such-printer.invalid", 9100)))
        .isInstanceOf(PortFault.class)
        .hasMessageContaining("host no-such-printer.invalid is unknown");
  }

  @Test
  void aHostWithoutARouteIsToldWithWhatToCheck() {
    assertThatThrownBy(() -> TcpPort.open(new LineAddress.Tcp("255.255.255.255", 9100)))
        .isInstanceOf(PortFault.class)
        .hasMessageContaining("check power, cable, IP address");
  }
}

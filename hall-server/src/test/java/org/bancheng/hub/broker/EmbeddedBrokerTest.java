package org.bancheng.hub.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bancheng.hub.net.Listener.patiently;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.bancheng.hub.net.Listener;
import org.bancheng.hub.net.Ports;
import org.junit.jupiter.api.Test;

class EmbeddedBrokerTest {
  @Test
  void carriesMessagesAsSoonAsItIsThere() {
    int port = Ports.free();
    try (EmbeddedBroker broker = new EmbeddedBroker("127.0.0.1", port);
        Listener listener = new Listener(port, "hall/#")) {
      listener.say("hall/demo/x", "hello");
      patiently().until(() -> listener.texts().contains("hello"));
    }
  }

  @Test
  void saysWhichPortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatExceptionOfType(BrokerFault.class)
          .isThrownBy(() -> new EmbeddedBroker("127.0.0.1", taken.getLocalPort()))
          .withMessageContaining("cannot open the MQTT port 127.0.0.1:" + taken.getLocalPort())
          .withMessageContaining("is another hub running?");
    }
  }

  @Test
  void givesItsPortBackWhenItCloses() throws IOException {
    int port = Ports.free();
    new EmbeddedBroker("127.0.0.1", port).close();
    try (ServerSocket again = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertThat(again.getLocalPort()).isEqualTo(port);
    }
  }
}

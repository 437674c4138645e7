package org.bancheng.hub.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.net.Listener.patiently;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.HexFormat;
import org.bancheng.hub.net.Listener;
import org.bancheng.hub.net.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who lets what he subscribed to lie. In bytes, as no well-behaved client can do it. */
class StuckReaderTest {
  private static final String STATE = "hall/demo/board/a/state";

  /** As large as a board's picture in the middle of the day. */
  private static final String PICTURE = "{\"v\":1}" + " ".repeat(15_000);

  /** More than the room of a topic, which is 4 MiB. */
  private static final int MANY = 400;

  private final int port = Ports.free();
  private EmbeddedBroker broker;

  @BeforeEach
  void open() {
    broker = new EmbeddedBroker("127.0.0.1", port);
  }

  @AfterEach
  void close() {
    broker.close();
  }

  @Test
  void whoNeverReadsSilencesNobody() throws IOException {
    try (Socket stuck = connected("04", "02", "")) {
      subscribe(stuck, "");
      everybodyElseHearsAgain();
      patiently().until(() -> isCut(stuck));
    }
  }

  @Test
  void whoHasGoneAndWantsAllKeptSilencesNobody() throws IOException {
    try (Socket gone = connected("05", "00", "0511ffffffff")) {
      subscribe(gone, "00");
      gone.getOutputStream().write(bytes("e000"));
    }
    everybodyElseHearsAgain();
  }

  /** Room that is full costs messages, for as long as two looks take. */
  private void everybodyElseHearsAgain() {
    try (Listener board = new Listener(port, STATE);
        Listener hub = new Listener(port)) {
      for (int i = 0; i < MANY; i++) {
        hub.say(STATE, PICTURE);
      }
      patiently()
          .until(
              () -> {
                board.forget();
                hub.say(STATE, "{\"v\":1}");
                Thread.sleep(200);
                return !board.heard().isEmpty();
              });
      for (int i = 0; i < MANY; i++) {
        hub.say(STATE, "{\"v\":1}");
      }
      patiently().until(() -> board.heard().size() > MANY);
      assertThat(board.heard()).hasSize(MANY + 1);
    }
  }

  /** Keep-alive 0: the broker never asks whether it is still there. */
  private Socket connected(String version, String flags, String properties) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    send(socket, 0x10, "00044d515454" + version + flags + "0000" + properties, "led-bar", "");
    answer(socket);
    return socket;
  }

  private static void subscribe(Socket socket, String properties) throws IOException {
    send(socket, 0x82, "0001" + properties, STATE, "01");
    answer(socket);
  }

  private static void answer(Socket socket) throws IOException {
    socket.getInputStream().read();
    socket.getInputStream().readNBytes(socket.getInputStream().read());
  }

  private static boolean isCut(Socket socket) {
    try {
      return socket.getInputStream().read(new byte[64 * 1024]) < 0;
    } catch (IOException e) {
      return true;
    }
  }

  private static void send(Socket socket, int type, String head, String text, String tail)
      throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    out.write(bytes(head));
    out.writeShort(text.length());
    out.write(text.getBytes(UTF_8));
    out.write(bytes(tail));
    socket.getOutputStream().write(new byte[] {(byte) type, (byte) body.size()});
    socket.getOutputStream().write(body.toByteArray());
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}

package org.bancheng.board.counter;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Just enough of an MQTT 3.1.1 broker for one client. Deaf, it takes what comes and says nothing,
 * as behind a pulled cable.
 */
final class DeafBroker implements AutoCloseable {
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private volatile boolean deaf;
  private volatile Socket line = new Socket();

  DeafBroker() throws IOException {
    Thread thread = new Thread(this::accept, "deaf-broker");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return entrance.getLocalPort();
  }

  /** What was published to it while it heard. */
  List<String> taken() {
    return List.copyOf(taken);
  }

  void becomeDeaf() {
    deaf = true;
  }

  /** The client notices that the line is dead; the next one works. */
  void breakLine() throws IOException {
    deaf = false;
    line.close();
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try (Socket socket = entrance.accept()) {
        line = socket;
        serve(new DataInputStream(socket.getInputStream()), socket.getOutputStream());
      } catch (IOException e) {
        // The next client, if there is one.
      }
    }
  }

  private void serve(DataInputStream in, OutputStream out) throws IOException {
    while (true) {
      int kind = in.readUnsignedByte() >> 4;
      byte[] body = in.readNBytes(length(in));
      if (!deaf) {
        answer(kind, body, out);
        out.flush();
      }
    }
  }

  private static int length(DataInputStream in) throws IOException {
    int length = 0;
    int shift = 0;
    int each;
    do {
      each = in.readUnsignedByte();
      length |= (each & 0x7F) << shift;
      shift += 7;
    } while ((each & 0x80) != 0);
    return length;
  }

  private void answer(int kind, byte[] body, OutputStream out) throws IOException {
    switch (kind) {
      case 1 -> out.write(new byte[] {0x20, 2, 0, 0});
      case 3 -> {
        int id = 2 + ((body[0] & 0xFF) << 8 | body[1] & 0xFF);
        taken.add(new String(body, id + 2, body.length - id - 2, StandardCharsets.UTF_8));
        out.write(new byte[] {0x40, 2, body[id], body[id + 1]});
      }
      case 8 -> out.write(new byte[] {(byte) 0x90, 3, body[0], body[1], 1});
      case 12 -> out.write(new byte[] {(byte) 0xD0, 0});
      default -> {}
    }
  }

  @Override
  public void close() throws IOException {
    entrance.close();
    line.close();
  }
}

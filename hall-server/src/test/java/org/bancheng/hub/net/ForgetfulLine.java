package org.bancheng.hub.net;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A line to a broker whose first connection loses every PUBACK (MQTT 3.1.1, 3.4), and nothing else:
 * the broker seems alive, and confirms nothing. Later connections are whole.
 */
public final class ForgetfulLine implements AutoCloseable {
  private static final int PUBACK = 4;
  private static final int MORE = 0x80;

  private final ServerSocket entrance = Ports.entrance();
  private final int target;
  private final AtomicInteger connections = new AtomicInteger();

  public ForgetfulLine(int target) {
    this.target = target;
    daemon(this::accept);
  }

  public int port() {
    return entrance.getLocalPort();
  }

  private interface Work {
    void run() throws IOException;
  }

  private void accept() throws IOException {
    while (true) {
      Socket near = entrance.accept();
      Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
      boolean forgetful = connections.incrementAndGet() == 1;
      daemon(() -> carry(near, far, false));
      daemon(() -> carry(far, near, forgetful));
    }
  }

  private static void carry(Socket from, Socket to, boolean forgetful) throws IOException {
    try (from;
        to) {
      DataInputStream in = new DataInputStream(from.getInputStream());
      for (int first = in.read(); first >= 0; first = in.read()) {
        byte[] rest = rest(in);
        if (!forgetful || first >> 4 != PUBACK) {
          OutputStream out = to.getOutputStream();
          out.write(first);
          out.write(rest);
        }
      }
    }
  }

  /** The remaining length as it came, and so many bytes. */
  private static byte[] rest(DataInputStream in) throws IOException {
    byte[] head = new byte[4];
    int length = 0;
    int digits = 0;
    do {
      head[digits] = in.readByte();
      length |= (head[digits] & ~MORE) << (7 * digits);
    } while ((head[digits++] & MORE) != 0);
    byte[] all = new byte[digits + length];
    System.arraycopy(head, 0, all, 0, digits);
    in.readFully(all, digits, length);
    return all;
  }

  private static void daemon(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // The line has ended.
              }
            },
            "forgetful-line");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    entrance.close();
  }
}

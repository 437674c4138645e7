package org.bancheng.hub.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A network line to a port of this machine that can be cut and mended. */
public final class CutLine implements AutoCloseable {
  private final ServerSocket entrance = Ports.entrance();
  private final int target;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  public CutLine(int target) {
    this.target = target;
    daemon(this::accept);
  }

  public int port() {
    return entrance.getLocalPort();
  }

  /** All connections break off in the middle of whatever they carry; new ones end at once. */
  public void cut() {
    cut = true;
    breakAll();
  }

  public void mend() {
    cut = false;
  }

  /**
   * Whether every connection so far has ended, in good order or not, and all it carried arrived.
   */
  public boolean isStill() {
    return ends.isEmpty();
  }

  private void accept() {
    try {
      while (true) {
        Socket near = entrance.accept();
        if (cut) {
          near.close();
        } else {
          connect(near);
        }
      }
    } catch (IOException e) {
      breakAll();
    }
  }

  private void connect(Socket near) throws IOException {
    try {
      Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
      ends.add(near);
      ends.add(far);
      daemon(() -> carry(near, far));
      daemon(() -> carry(far, near));
    } catch (IOException e) {
      near.close();
    }
  }

  /** An orderly end is passed on as one, so that the last word before it still arrives. */
  private void carry(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
      ends.remove(from);
    } catch (IOException e) {
      end(from);
      end(to);
    }
  }

  private void breakAll() {
    ends.forEach(this::end);
  }

  private void end(Socket socket) {
    try {
      ends.remove(socket);
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException e) {
      // It is as good as closed.
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "cut-line");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      entrance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    breakAll();
  }
}

package org.bancheng.bus.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.SocketFactory;

/**
 * Sockets that send at once. Paho leaves Nagle's algorithm on, and an acknowledgement followed by a
 * publication then waits for the broker's delayed TCP acknowledgement: 40 ms on each call and each
 * ticket, measured on loopback.
 */
final class PromptSockets extends SocketFactory {
  private final SocketFactory plain = SocketFactory.getDefault();
  private volatile boolean goodbye;

  /** From now on, a close waits a moment for the broker's. */
  void sayGoodbye() {
    goodbye = true;
  }

  /** The one that Paho calls; also shortens its naps. */
  @Override
  public Socket createSocket() throws IOException {
    ShortNaps.ofCaller();
    return prompt(new LastToClose(() -> goodbye));
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return prompt(plain.createSocket(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return prompt(plain.createSocket(host, port, localHost, localPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return prompt(plain.createSocket(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return prompt(plain.createSocket(host, port, localHost, localPort));
  }

  private static Socket prompt(Socket socket) throws SocketException {
    socket.setTcpNoDelay(true);
    return socket;
  }
}

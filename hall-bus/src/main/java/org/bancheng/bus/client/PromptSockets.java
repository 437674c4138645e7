package org.bancheng.bus.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.CompletableFuture;
import javax.net.SocketFactory;

/**
 * Sockets that send at once. Paho leaves Nagle's algorithm on, and an acknowledgement followed by a
 * publication then waits for the broker's delayed TCP acknowledgement: 40 ms on each call and each
 * ticket, measured on loopback.
 */
final class PromptSockets extends SocketFactory {
  private final SocketFactory plain = SocketFactory.getDefault();
  private final CompletableFuture<?> otherSide;

  /**
   * @param otherSide completes when somebody listens where unconnected sockets will connect to;
   *     exceptionally if it did not start: whoever listens there then is somebody else
   */
  PromptSockets(CompletableFuture<?> otherSide) {
    this.otherSide = otherSide;
  }

  @Override
  public Socket createSocket() throws IOException {
    if (otherSide.isCompletedExceptionally()) {
      throw new ConnectException("whom to connect to did not start");
    }
    return prompt(otherSide.isDone() ? plain.createSocket() : new PatientSocket(otherSide));
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

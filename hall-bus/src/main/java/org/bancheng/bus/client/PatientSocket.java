package org.bancheng.bus.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A socket to somebody who is not there yet: {@link #connect} only remembers where to, and the
 * first read or write waits until the other side is up and connects then.
 */
final class PatientSocket extends Socket {
  private final CompletableFuture<?> otherSide;
  private @Nullable SocketAddress address;
  private int timeoutMs;

  /**
   * @param otherSide completes when the other side listens, exceptionally if it never will
   */
  PatientSocket(CompletableFuture<?> otherSide) {
    this.otherSide = otherSide;
  }

  @Override
  public void connect(SocketAddress endpoint, int timeout) {
    address = endpoint;
    timeoutMs = timeout;
  }

  /** Waits for the timeout that {@link #connect} was given, twice at most. */
  private synchronized void reallyConnect() throws IOException {
    if (!isConnected()) {
      try {
        otherSide.get(timeoutMs, TimeUnit.MILLISECONDS);
      } catch (ExecutionException | TimeoutException e) {
        throw new ConnectException("the other side did not come up: " + e.getMessage());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ConnectException("interrupted while the other side came up");
      }
      super.connect(address, timeoutMs);
    }
  }

  @Override
  public InputStream getInputStream() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        reallyConnect();
        return PatientSocket.super.getInputStream().read();
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        reallyConnect();
        return PatientSocket.super.getInputStream().read(into, from, length);
      }
    };
  }

  @Override
  public OutputStream getOutputStream() {
    return new OutputStream() {
      @Override
      public void write(int single) throws IOException {
        reallyConnect();
        PatientSocket.super.getOutputStream().write(single);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        reallyConnect();
        PatientSocket.super.getOutputStream().write(bytes, from, length);
      }
    };
  }
}

package org.bancheng.demo.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An HTTP/1.1 connection kept open, as thin as can be, so that the server is what is measured. One
 * thread.
 */
final class KeptConnection implements AutoCloseable {
  /** An answer. */
  record Answer(int status, String head, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  KeptConnection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(30_000);
    in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    out = socket.getOutputStream();
  }

  static byte[] request(String method, String path, String cookie, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head =
        method
            + " "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\n"
            + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
            + (bytes.length == 0 ? "" : "Content-Type: application/json\r\n")
            + "Content-Length: "
            + bytes.length
            + "\r\n\r\n";
    byte[] headBytes = head.getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[headBytes.length + bytes.length];
    System.arraycopy(headBytes, 0, all, 0, headBytes.length);
    System.arraycopy(bytes, 0, all, headBytes.length, bytes.length);
    return all;
  }

  Answer send(byte[] request) throws IOException {
    out.write(request);
    String head = head();
    int status = Integer.parseInt(head.substring(9, 12));
    return new Answer(status, head, in.readNBytes(length(head)));
  }

  /**
   * @throws IOException unless the answer has this status
   */
  Answer expect(int status, byte[] request) throws IOException {
    Answer answer = send(request);
    if (answer.status() != status) {
      throw new IOException(
          "expected " + status + ", got " + answer.status() + " " + answer.text());
    }
    return answer;
  }

  private String head() throws IOException {
    StringBuilder head = new StringBuilder(256);
    int ends = 0;
    while (ends < 2) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("the server closed the connection");
      }
      head.append((char) next);
      ends = next == '\n' ? ends + 1 : next == '\r' ? ends : 0;
    }
    return head.toString();
  }

  private static int length(String head) {
    int at = head.toLowerCase(Locale.ROOT).indexOf("content-length:");
    if (at < 0) {
      return 0;
    }
    int end = head.indexOf('\r', at);
    return Integer.parseInt(head.substring(at + "content-length:".length(), end).trim());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

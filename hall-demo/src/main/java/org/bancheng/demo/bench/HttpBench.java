package org.bancheng.demo.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** (b) and (d): requests over kept connections. */
final class HttpBench {
  private HttpBench() {}

  /** Each client sends the same request again and again. */
  static Sample repeat(int port, int clients, byte[] request, int status, long forMs)
      throws Exception {
    List<KeptConnection> connections = connect(port, clients);
    try {
      List<ClosedLoop.Operation> operations = new ArrayList<>();
      connections.forEach(it -> operations.add(() -> it.expect(status, request)));
      return ClosedLoop.run(operations, forMs);
    } finally {
      close(connections);
    }
  }

  /** Each counter calls, starts, finishes; one operation is all three. Enough people must wait. */
  static Sample serve(int port, int counters, String cookie, long forMs) throws Exception {
    List<KeptConnection> connections = connect(port, counters);
    try {
      List<ClosedLoop.Operation> operations = new ArrayList<>();
      for (int i = 0; i < counters; i++) {
        operations.add(visit(connections.get(i), i + 1, cookie));
      }
      return ClosedLoop.run(operations, forMs);
    } finally {
      close(connections);
    }
  }

  private static ClosedLoop.Operation visit(KeptConnection connection, int counter, String cookie) {
    byte[] next = step(counter, "next", cookie);
    byte[] start = step(counter, "start", cookie);
    byte[] finish = step(counter, "finish", cookie);
    return () -> {
      connection.expect(200, next);
      connection.expect(200, start);
      connection.expect(200, finish);
    };
  }

  static byte[] step(int counter, String step, String cookie) {
    return KeptConnection.request("POST", "/api/v1/counters/" + counter + "/" + step, cookie, "");
  }

  static byte[] issue(String cookie) {
    return KeptConnection.request("POST", "/api/v1/tickets", cookie, "{\"service\":\"A\"}");
  }

  private static List<KeptConnection> connect(int port, int clients) throws IOException {
    List<KeptConnection> connections = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      connections.add(new KeptConnection(port));
    }
    return connections;
  }

  private static void close(List<KeptConnection> connections) throws IOException {
    for (KeptConnection connection : connections) {
      connection.close();
    }
  }
}

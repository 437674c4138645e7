package org.bancheng.hub.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.hub.net.Listener.patiently;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bancheng.hub.net.Answer;
import org.bancheng.hub.net.Browser;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders on a real server, byte by byte where it matters. */
class OrderDeskTest {
  private final Server server = new Server(0);
  private final OpenOrders openOrders = new OpenOrders();
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final Queue<CompletableFuture<Reply>> open = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void start() throws Exception {
    OrderDesk desk =
        new OrderDesk(
            server.getThreadPool(),
            new Overdue(server.getScheduler(), Duration.ofSeconds(2)),
            () -> true,
            openOrders);
    desk.post("/echo/{name}", this::echo);
    desk.post("/later", order -> later());
    desk.post(
        "/broken",
        order -> {
          throw new IllegalStateException("a bug");
        });
    desk.post(
        "/endless",
        order -> {
          throw new StackOverflowError("a bug");
        });
    desk.post(
        "/failing", order -> CompletableFuture.failedFuture(new IllegalStateException("a bug")));
    server.setErrorHandler(new ProblemErrors());
    connector().setIdleTimeout(500);
    server.setHandler(desk);
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void areTakenWithWhatStandsInTheAddressAndTheBody() {
    Answer answer = browser().post("/echo/seven", "{\"word\":\"八\"}");
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.text("said")).isEqualTo("seven 八");
    assertThat(answer.header("Cache-Control")).contains("no-store");
  }

  @Test
  void areAnsweredWhenTheAnswerComes() {
    CompletableFuture<Answer> answer = supplyAsync(() -> browser().post("/later", ""));
    patiently().until(() -> !open.isEmpty());
    open.remove().complete(Reply.NO_CONTENT);
    assertThat(answer.join().status()).isEqualTo(204);
  }

  @Test
  void thatNobodyAnswersAreAnswered503() {
    Answer answer = browser().post("/later", "");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.code()).isEqualTo("NOT_STORED");
  }

  @Test
  void areStillAnsweredWhenNoMoreAreTaken() {
    CompletableFuture<Answer> answer = supplyAsync(() -> browser().post("/later", ""));
    patiently().until(() -> !open.isEmpty());
    CompletableFuture<Boolean> finished = supplyAsync(() -> finish(Duration.ofMinutes(1)));
    patiently().until(() -> browser().post("/echo/a", WORD).status() == 503);

    assertThat(browser().post("/echo/a", WORD).code()).isEqualTo("CLOSING");
    assertThat(finished).isNotDone();
    open.remove().complete(Reply.NO_CONTENT);

    assertThat(answer.join().status()).isEqualTo(204);
    assertThat(finished.join()).isTrue();
  }

  @Test
  void areNotWaitedForInVain() {
    CompletableFuture<Answer> answer = supplyAsync(() -> browser().post("/later", ""));
    patiently().until(() -> !open.isEmpty());

    assertThat(finish(Duration.ofMillis(1))).isFalse();

    open.remove().complete(Reply.NO_CONTENT);
    assertThat(answer.join().status()).isEqualTo(204);
  }

  private boolean finish(Duration patience) {
    try {
      return openOrders.finish(patience);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/broken", "/endless", "/failing"})
  void whoseRouteHasABugAreAnswered500(String path) {
    Answer answer = browser().post(path, "");
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.code()).isEqualTo("FAULT");
    assertThat(answer.body()).doesNotContain("a bug");
  }

  @Test
  void areNothingToItThatAreNoOrders() {
    assertThat(browser().get("/echo/seven").status()).isEqualTo(404);
    assertThat(browser().post("/echo", "").status()).isEqualTo(404);
    assertThat(taken).isEmpty();
  }

  @Test
  void mayArriveInPieces() throws IOException {
    String answer =
        sends(
            "POST /ec",
            "ho/a HTTP/1.1\r\nHost: x\r\n" + JSON + "Content-Length: 12\r\n\r\n{\"wo",
            "rd\":",
            "\"b\"}");
    assertThat(answer).startsWith("HTTP/1.1 201").endsWith("{\"said\":\"a b\"}");
  }

  @Test
  void mayArriveInChunks() throws IOException {
    String answer =
        sends(
            "POST /echo/a HTTP/1.1\r\nHost: x\r\n" + JSON + "Transfer-Encoding: chunked\r\n\r\n",
            "6\r\n{\"word\r\n",
            "6\r\n\":\"b\"}\r\n0\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 201").endsWith("{\"said\":\"a b\"}");
  }

  @Test
  void inChunksOfMoreThan16KilobytesAre413() throws IOException {
    String chunk = "1000\r\n" + "x".repeat(0x1000) + "\r\n";
    String answer =
        sends(
            "POST /echo/a HTTP/1.1\r\nHost: x\r\n" + JSON + "Transfer-Encoding: chunked\r\n\r\n",
            chunk.repeat(5),
            "0\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 413");
    assertThat(taken).isEmpty();
  }

  @Test
  void withABrokenBodyAreAnsweredWithAProblem() throws IOException {
    String chunked =
        "POST /echo/a HTTP/1.1\r\nHost: x\r\n" + JSON + "Transfer-Encoding: chunked\r\n\r\n";
    isProblem(sends(chunked, "zz\r\n"), 400, "BAD_REQUEST");
    isProblem(sends("GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n"), 400, "BAD_REQUEST");
    assertThat(taken).isEmpty();
  }

  @Test
  void whoseBodyDoesNotComeAreGivenUp() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      String half = "POST /echo/a HTTP/1.1\r\nHost: x\r\n" + JSON + "Content-Length: 12\r\n\r\n{";
      socket.getOutputStream().write(half.getBytes(UTF_8));
      isProblem(new String(socket.getInputStream().readAllBytes(), UTF_8), 408, "TOO_SLOW");
    }
  }

  private static void isProblem(String answer, int status, String code) {
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status)
        .contains("application/problem+json")
        .contains("\"code\":\"" + code + "\"");
  }

  @Test
  void sentAheadAreAnsweredInTurn() throws IOException {
    String one = "POST /echo/%s HTTP/1.1\r\nHost: x\r\n" + JSON + "Content-Length: 12\r\n\r\n";
    String answer =
        sends(one.formatted("a") + "{\"word\":\"1\"}" + one.formatted("b") + "{\"word\":\"2\"}");
    assertThat(answer.indexOf("a 1")).isPositive().isLessThan(answer.indexOf("b 2"));
  }

  @Test
  void thatBreakOffAreNotTaken() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      String half = "POST /echo/a HTTP/1.1\r\nHost: x\r\n" + JSON + "Content-Length: 12\r\n\r\n{";
      socket.getOutputStream().write(half.getBytes(UTF_8));
    }
    assertThat(browser().post("/echo/next", "{\"word\":\"one\"}").status()).isEqualTo(201);
    assertThat(taken).containsExactly("next one");
  }

  private static final String WORD = "{\"word\":\"b\"}";
  private static final String JSON = "Content-Type: application/json\r\n";

  private CompletableFuture<Reply> echo(OrderRequest order) {
    String said = order.parameter("name") + " " + order.json().text("word");
    taken.add(said);
    return CompletableFuture.completedFuture(Reply.json(201, Map.of("said", said)));
  }

  private CompletableFuture<Reply> later() {
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    open.add(reply);
    return reply;
  }

  private Browser browser() {
    return new Browser(port());
  }

  private int port() {
    return connector().getLocalPort();
  }

  private ServerConnector connector() {
    return (ServerConnector) server.getConnectors()[0];
  }

  /** Each piece alone; everything that comes back until the server has nothing more to say. */
  private String sends(String... pieces) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setTcpNoDelay(true);
      for (String piece : pieces) {
        socket.getOutputStream().write(piece.getBytes(UTF_8));
        socket.getOutputStream().flush();
        Thread.yield();
      }
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}

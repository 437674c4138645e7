package org.bancheng.hub.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hub.bus.Wording;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.staff.StaffAccounts;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The hub's HTTP server. Every error it answers is a problem document; a fault of ours is logged
 * and answered with 500.
 */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

  /** Few, since no request waits on one for the disk; a crowd of threads is only woken in turn. */
  private static final int THREADS = 16;

  /** The largest piece in which an answer is copied; a buffer of this size is made per answer. */
  private static final int ANSWER_BUFFER_BYTES = 4 * 1024;

  private final QueuedThreadPool threads = new QueuedThreadPool(THREADS, THREADS / 2);
  private final SignInThread signIns = new SignInThread();
  private final OpenOrders openOrders = new OpenOrders();
  private final Javalin javalin;
  private final LiveStream stream;
  private volatile boolean open;

  /** What the routes need. */
  public record Parts(
      HallPlan plan,
      HallLoop loop,
      Wording wording,
      StaffAccounts accounts,
      Clock clock,
      RandomGenerator random,
      Supplier<Boolean> ready,
      Supplier<Map<String, Object>> facts) {}

  /**
   * Says early that a port is taken: before others have been told that the hub is there.
   *
   * @throws WebFault if it is
   */
  public static void requireFree(String host, int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(host, port));
    } catch (IOException e) {
      throw taken(host, port, e);
    }
  }

  private static WebFault taken(String host, int port, Exception cause) {
    return new WebFault(
        "cannot open the web port " + host + ":" + port + " (is another hub running?)", cause);
  }

  /**
   * Answers 503 until {@link #open}.
   *
   * @throws WebFault if the port is taken
   */
  public WebServer(String host, int port, Parts parts) {
    StaffSession session = new StaffSession(parts.accounts());
    HallWriter hall = new HallWriter(parts.plan(), parts.loop(), parts.wording(), parts.clock());
    stream = new LiveStream(session, hall, parts.loop());
    javalin = Javalin.create(config -> configure(config, parts, session, hall));
    try {
      javalin.start(host, port);
    } catch (RuntimeException e) {
      close();
      throw taken(host, port, e);
    }
  }

  private void configure(JavalinConfig config, Parts parts, StaffSession session, HallWriter hall) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = 64 * 1024;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.responseBufferSize = ANSWER_BUFFER_BYTES;
    config.http.asyncTimeout = ANSWER_WITHIN.toMillis();
    config.jetty.timeoutStatus = 503;
    threads.setName("web");
    threads.setReservedThreads(0);
    config.jetty.threadPool = threads;
    Pages.addTo(config);
    new HallRoutes(session, hall, () -> report(parts)).addTo(config.routes);
    config.jetty.modifyServer(
        server -> {
          server.setErrorHandler(new ProblemErrors());
          server.setHandler(orderDesk(server, parts, session, hall));
        });
    new TrackPage(parts.plan(), parts.loop(), parts.wording()).addTo(config.routes);
    stream.addTo(config.routes);
    config.routes.exception(Problem.Found.class, (found, http) -> found.problem().send(http));
    config.routes.exception(HttpResponseException.class, WebServer::refusedByJavalin);
    config.routes.exception(Exception.class, WebServer::fault);
  }

  /** Web threads write the answers, so that neither the hall loop nor the selector has to. */
  private OrderDesk orderDesk(Server server, Parts parts, StaffSession session, HallWriter hall) {
    OrderDesk desk =
        new OrderDesk(
            threads, new Overdue(server.getScheduler(), ANSWER_WITHIN), () -> open, openOrders);
    Orders orders =
        new Orders(parts.loop(), parts.clock(), new BufferedRandom(parts.random()), threads);
    session.addTo(desk, signIns);
    new TicketRoutes(session, orders, parts.wording(), parts.loop()).addTo(desk);
    new CounterRoutes(session, orders, hall, parts.wording(), parts.loop()).addTo(desk);
    new AppointmentRoutes(session, orders, parts.wording()).addTo(desk);
    new DayRoutes(session, orders).addTo(desk);
    return desk;
  }

  /** From now on everything is served; before that only {@code /health}. */
  public void open() {
    open = true;
  }

  private static HallRoutes.Health.Report report(Parts parts) {
    return new HallRoutes.Health.Report(parts.ready().get(), parts.facts().get());
  }

  private static void refusedByJavalin(HttpResponseException e, Context http) {
    Problem.ofStatus(e.getStatus()).send(http);
  }

  private static void fault(Exception e, Context http) {
    LOG.error("{} {} failed", http.method(), http.path(), e);
    Problem.fault().send(http);
  }

  public int port() {
    return javalin.port();
  }

  /**
   * Takes no more orders, and returns when those it took are answered, after {@link #ANSWER_WITHIN}
   * in any case.
   */
  public void finish() {
    try {
      if (!openOrders.finish(ANSWER_WITHIN)) {
        LOG.warn("orders are still not answered after {}; the hub closes", ANSWER_WITHIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stream.close();
    javalin.stop();
    signIns.close();
  }
}

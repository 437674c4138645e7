package org.bancheng.hub.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.bancheng.bus.BusJson;
import org.bancheng.hall.plan.Role;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.staff.StaffMember;

/**
 * Pushes the changed hall to open pages, at most twenty times a second each, on threads of its own:
 * a page that reads slowly delays nobody but itself, and gets one larger difference when it is
 * back. A comment every five seconds shows that the line is alive. The stream ends with its
 * session.
 */
final class LiveStream implements AutoCloseable {
  private static final long LOOK_EVERY_MS = 50;
  private static final long COMMENT_AFTER_LOOKS = 100;
  private static final long LOOKS_BETWEEN_DOORS = 20;
  private static final int MOST_SENDERS = 32;

  private final StaffSession session;
  private final HallWriter hall;
  private final HallLoop loop;
  private final List<Page> pages = new CopyOnWriteArrayList<>();
  private List<Boolean> doors = List.of();
  private long looks;
  private final ScheduledExecutorService looker =
      Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "hub-stream"));
  private final ExecutorService senders =
      Executors.newFixedThreadPool(MOST_SENDERS, work -> daemon(work, "hub-stream-sender"));

  LiveStream(StaffSession session, HallWriter hall, HallLoop loop) {
    this.session = session;
    this.hall = hall;
    this.loop = loop;
    looker.scheduleWithFixedDelay(this::look, LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
  }

  void addTo(RoutesConfig routes) {
    routes.get("/api/v1/stream", this::begin);
    routes.head("/api/v1/stream", this::head);
  }

  /** Says what a stream would begin with, and ends. */
  private void head(Context http) {
    session.require(http, Role.CLERK);
    http.contentType("text/event-stream");
  }

  /** Streams whatever the reader says it accepts: this address has nothing else to give. */
  private void begin(Context http) throws IOException {
    session.require(http, Role.CLERK);
    http.contentType("text/event-stream").header("X-Accel-Buffering", "no");
    http.res().setCharacterEncoding("UTF-8");
    http.res().flushBuffer();
    http.async(config -> config.timeout = 0, () -> open(new SseClient(http)));
  }

  private void open(SseClient client) {
    client.keepAlive();
    Context http = client.ctx();
    Page page =
        new Page(client, session.require(http, Role.CLERK), session.goesOn(http), lastSeen(client));
    client.onClose(() -> pages.remove(page));
    pages.add(page);
  }

  private static long lastSeen(SseClient client) {
    return Optional.ofNullable(client.ctx().header("Last-Event-ID"))
        .filter(id -> id.matches("\\d{1,18}"))
        .map(Long::parseLong)
        .orElse(-1L);
  }

  private void look() {
    long seq = loop.view().seq();
    if (looks++ % LOOKS_BETWEEN_DOORS == 0) {
      lookAtTheDoors();
    }
    for (Page page : pages) {
      page.look(seq);
    }
  }

  /** Services open and close by the clock, and nothing is stored then. */
  private void lookAtTheDoors() {
    List<Boolean> now = hall.doors();
    if (!now.equals(doors)) {
      doors = now;
      pages.forEach(page -> page.upToDate = false);
    }
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    looker.shutdownNow();
    senders.shutdownNow();
    pages.forEach(page -> page.client.close());
  }

  /** One open page. */
  private final class Page {
    private final SseClient client;
    private final StaffMember reader;
    private final BooleanSupplier mayRead;
    private final AtomicBoolean sending = new AtomicBoolean();
    private volatile long seen;

    /** Whether it has heard all there is to hear beside the journal's rows. */
    private volatile boolean upToDate;

    private long quietLooks;

    Page(SseClient client, StaffMember reader, BooleanSupplier mayRead, long seen) {
      this.client = client;
      this.reader = reader;
      this.mayRead = mayRead;
      this.seen = seen;
    }

    void look(long seq) {
      boolean news = seq != seen || !upToDate;
      boolean comment = !news && ++quietLooks >= COMMENT_AFTER_LOOKS;
      if ((news || comment) && sending.compareAndSet(false, true)) {
        quietLooks = 0;
        senders.execute(() -> say(news));
      }
    }

    private void say(boolean news) {
      try {
        if (!mayRead.getAsBoolean()) {
          end();
        } else if (news) {
          send();
        } else {
          client.sendComment("still here");
        }
      } catch (RuntimeException e) {
        end();
      } finally {
        sending.set(false);
      }
    }

    private void send() {
      upToDate = true;
      HallJson json = Orders.await(seen < 0 ? hall.whole(reader) : hall.since(seen, reader));
      String body = new String(BusJson.write(json), StandardCharsets.UTF_8);
      client.sendEvent("hall", body, Long.toString(json.sequence()));
      seen = json.sequence();
    }

    private void end() {
      pages.remove(this);
      client.close();
    }
  }
}

package org.bancheng.demo.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hall bench}: figures beside their limits, in one run. */
@Command(
    name = "bench",
    description = "Measures the hub beside this machine's own limits. 性能测量。",
    mixinStandardHelpOptions = true,
    version = "Bancheng ${bancheng.version:-dev}")
public final class BenchMain implements Callable<Integer> {
  static final int[] CLIENTS = {1, 8, 64};
  static final int[] COUNTERS = {1, 8, 32};
  static final int[] WAITING = {500, 5_000, 50_000};
  static final int USUAL_SERVICES = 6;
  static final int[] BAUDS = {9_600, 19_200, 115_200};
  private static final int WRONG_USE = 2;
  private static final int READS = 8;
  private static final int PAPERS = 12;
  private static final int DISPATCHED = 20_000;
  private static final long SD_CARD_MS = 10;
  private static final long WARM_UP_MS = 4_000;

  /**
   * One run issues as many tickets as a hall in some months, all in one hall day, and all of them
   * stay in memory: a young generation of their size keeps them from being copied again and again.
   */
  private static final Map<String, String> ROOM_FOR_MANY_DAYS =
      Map.of("BANCHENG_JAVA_OPTS", "-Xms1g -Xmx2g -Xmn512m");

  @Option(names = "--rounds", description = "rounds (default: ${DEFAULT-VALUE})")
  private int rounds = 5;

  @Option(names = "--ms", description = "length of one measurement (default: ${DEFAULT-VALUE} ms)")
  private long forMs = 1_000;

  @Option(
      names = "--calls",
      description =
          "calls per round of (e) to 20 boards, three times as many to one (default: ${DEFAULT-VALUE})")
  private int calls = 200;

  @Option(names = "--only", description = "letters of the figures to measure (default: all)")
  private String only = "abcdefgrw";

  @Option(names = "--folder", description = "where to measure (default: ${DEFAULT-VALUE})")
  private Path folder = Path.of("data/bench");

  private final Rounds measured = new Rounds();
  private double heapMb = Double.NaN;

  public static void main(String[] args) {
    System.exit(new CommandLine(new BenchMain()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    if (rounds < 1 || forMs < 1 || calls < 1) {
      System.err.println("rounds, ms and calls are 1 or more: of none there is no figure");
      return WRONG_USE;
    }
    ((Logger) LoggerFactory.getLogger("org.bancheng.bus")).setLevel(Level.WARN);
    StartBench.delete(folder);
    Files.createDirectories(folder);
    long start = System.nanoTime();
    measureDispatch();
    measureServers();
    measureStarts();
    measureWires();
    new Ratios(measured, heapMb).report(System.out);
    System.out.printf("%n%d rounds in %d s%n", rounds, (System.nanoTime() - start) / 1_000_000_000);
    return 0;
  }

  /** The first round is for the compilers. */
  private void measureDispatch() {
    for (int round = 0; wanted('g') && round <= rounds; round++) {
      for (int waiting : WAITING) {
        dispatch(USUAL_SERVICES, waiting, round > 0);
        dispatch(DispatchPlan.SERVICES, waiting, round > 0);
      }
    }
  }

  private void dispatch(int services, int waiting, boolean counts) {
    Sample sample = DispatchBench.run(DispatchPlan.of(services), waiting, DISPATCHED);
    if (counts) {
      measured.add(dispatched(services, waiting), sample);
    }
  }

  static String dispatched(int services, int waiting) {
    return String.format(
        Locale.ROOT, "(g) decide + apply, services: %d, waiting: %,d", services, waiting);
  }

  private void measureServers() throws Exception {
    if ("abcdef".chars().noneMatch(it -> wanted((char) it))) {
      return;
    }
    try (DiskLimit disk = new DiskLimit(folder);
        ChildProcess empty = EmptyServer.start(folder);
        ChildHub hub = ChildHub.start(folder, folder.resolve("hub"), ROOM_FOR_MANY_DAYS)) {
      String cookie = hub.signIn();
      openCounters(hub, cookie);
      try (ChildBoards boards = ChildBoards.start(hub, cookie)) {
        CallFigures figures = new CallFigures(boards);
        warmUp(empty, hub, cookie, figures);
        for (int round = 1; round <= rounds; round++) {
          System.out.println("round " + round + " of " + rounds);
          servers(disk, empty, hub, cookie, figures);
        }
      }
    }
  }

  private void servers(
      DiskLimit disk, ChildProcess empty, ChildHub hub, String cookie, CallFigures figures)
      throws Exception {
    if (wanted('a')) {
      measured.add("(a) disk: one-row transactions", disk.run(forMs));
    }
    loops();
    http(empty, hub, cookie);
    if (wanted('e')) {
      figures.round(measured, calls);
    }
  }

  private void loops() throws Exception {
    for (int clients : CLIENTS) {
      if (wanted('c')) {
        measured.add(
            "(c) hall loop, submitters: " + clients,
            LoopBench.run(folder, clients, forMs, UnaryOperator.identity()));
      }
      if (wanted('f')) {
        measured.add(
            "(f) as (c), +10 ms a commit: " + clients,
            LoopBench.run(folder, clients, forMs, it -> new SlowJournal(it, SD_CARD_MS)));
      }
    }
  }

  private void http(ChildProcess empty, ChildHub hub, String cookie) throws Exception {
    for (int clients : CLIENTS) {
      if (wanted('b')) {
        measured.add(
            "(b) empty endpoint, clients: " + clients, emptyEndpoint(empty, clients, forMs));
      }
      if (wanted('d')) {
        measured.add(
            "(d) issue over HTTP, clients: " + clients,
            HttpBench.repeat(hub.port(), clients, HttpBench.issue(cookie), 201, forMs));
        measured.add(
            "(d) issue over MQTT, kiosks: " + clients,
            MqttBench.take(hub.brokerPort(), clients, forMs));
      }
    }
    for (int counters : COUNTERS) {
      if (wanted('d')) {
        measured.add(
            "(d) call+start+finish, counters: " + counters,
            HttpBench.serve(hub.port(), counters, cookie, forMs));
      }
    }
  }

  private static Sample emptyEndpoint(ChildProcess empty, int clients, long forMs)
      throws Exception {
    byte[] request = KeptConnection.request("POST", "/empty", "", "{\"service\":\"A\"}");
    return HttpBench.repeat(empty.port(), clients, request, 200, forMs);
  }

  private void openCounters(ChildHub hub, String cookie) throws Exception {
    try (KeptConnection desk = new KeptConnection(hub.port())) {
      for (int counter = 1; counter <= BenchHall.COUNTERS; counter++) {
        desk.expect(200, HttpBench.step(counter, "open", cookie));
      }
    }
  }

  /** Until the compilers are done, on both sides alike; also fills the queue for the counters. */
  private void warmUp(ChildProcess empty, ChildHub hub, String cookie, CallFigures figures)
      throws Exception {
    for (int clients : CLIENTS) {
      emptyEndpoint(empty, clients, WARM_UP_MS);
      HttpBench.repeat(hub.port(), clients, HttpBench.issue(cookie), 201, WARM_UP_MS);
    }
    HttpBench.serve(hub.port(), 8, cookie, 6 * WARM_UP_MS);
    MqttBench.take(hub.brokerPort(), 8, WARM_UP_MS);
    LoopBench.run(folder, 8, WARM_UP_MS, UnaryOperator.identity());
    if (wanted('e')) {
      figures.warmUpAll();
      HttpBench.repeat(hub.port(), 8, HttpBench.issue(cookie), 201, WARM_UP_MS);
      figures.warmUpOne();
    }
  }

  private void measureStarts() throws Exception {
    if (!wanted('r')) {
      return;
    }
    StartBench starts = new StartBench(folder);
    Path never = folder.resolve("never");
    Path nothing = starts.prepare("nothing");
    Path day = starts.prepare("day", false);
    Path served = starts.prepare("served", true);
    Map<String, String> noArchive = Map.of("BANCHENG_NO_CDS", "1");
    for (int round = 1; round <= rounds; round++) {
      measured.add("ready, for the first time", starts.start(never, Map.of()));
      measured.add("ready, empty journal", starts.start(nothing, Map.of()));
      measured.add("ready, 4,000 tickets", starts.start(day, Map.of()));
      measured.add("ready, 4,000 tickets served", starts.start(served, Map.of()));
      measured.add("ready, 4,000 tickets, no archive", starts.start(day, noArchive));
    }
    heapMb = starts.heapMb(day);
  }

  private void measureWires() throws Exception {
    if (!wanted('w')) {
      return;
    }
    for (int round = 1; round <= rounds; round++) {
      for (int baud : BAUDS) {
        measured.add("(w) card to identity, baud: " + baud, WireReader.run(baud, READS));
        measured.add("(w) ticket to printed, baud: " + baud, WirePrinter.run(baud, PAPERS));
      }
    }
  }

  private boolean wanted(char figure) {
    return only.indexOf(figure) >= 0;
  }
}

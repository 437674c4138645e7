package org.bancheng.demo.bench;

import java.io.PrintStream;

/** What the figures are worth: each beside its limit of the same run, and the goals. */
final class Ratios {
  private final Rounds measured;
  private final double heapMb;

  Ratios(Rounds measured, double heapMb) {
    this.measured = measured;
    this.heapMb = heapMb;
  }

  void report(PrintStream out) {
    Report report = new Report(measured, out);
    report.table();
    double disk = measured.perSecond("(a) disk: one-row transactions");
    for (int clients : BenchMain.CLIENTS) {
      report.ratio("(c) loop / (a) disk, submitters " + clients, loop(clients), disk);
    }
    report.atLeast("(c) loop with 64 / (a) disk", loop(64), disk, 4);
    report.atLeast("(f) slow disk with 64 / with 1", slow(64), slow(1), 30);
    for (int clients : BenchMain.CLIENTS) {
      double empty = measured.perSecond("(b) empty endpoint, clients: " + clients);
      double issue = measured.perSecond("(d) issue over HTTP, clients: " + clients);
      if (clients == 1) {
        report.ratio("(d) issue over HTTP / (b), 1 client", issue, empty);
      } else {
        report.atLeast("(d) issue over HTTP / (b), clients " + clients, issue, empty, 0.5);
      }
      report.ratio(
          "(d) issue over MQTT / (a) disk, kiosks " + clients,
          measured.perSecond("(d) issue over MQTT, kiosks: " + clients),
          disk);
    }
    report.atMost(
        "(d) p99 of issue over HTTP / p99 of (b), 8 clients",
        measured.p99Ms("(d) issue over HTTP, clients: 8"),
        measured.p99Ms("(b) empty endpoint, clients: 8"),
        4);
    for (int counters : BenchMain.COUNTERS) {
      report.ratio(
          "(d) 3 x call+start+finish / (b) with 8, counters " + counters,
          3 * measured.perSecond("(d) call+start+finish, counters: " + counters),
          measured.perSecond("(b) empty endpoint, clients: 8"));
    }
    for (int boards : CallFigures.BOARDS) {
      report.atMost(
          "(e) p99 call to receipt / bare broker, boards " + boards,
          measured.p99Ms(CallFigures.called(boards)),
          measured.p99Ms(CallFigures.bare(boards)),
          3);
    }
    dispatch(report);
    starts(report);
    wires(report);
  }

  /** Only the heads of lines are looked at, so a hundred times the people cost little more. */
  private void dispatch(Report report) {
    for (int services : new int[] {BenchMain.USUAL_SERVICES, DispatchPlan.SERVICES}) {
      report.atMost(
          "(g) p50 at 5,000 waiting / 20 us, services " + services,
          dispatchUs(services, 5_000),
          20,
          1);
      report.atMost(
          "(g) p50 50,000 / 500 waiting, over log n, services " + services,
          dispatchUs(services, 50_000) / dispatchUs(services, 500),
          Math.log(50_000) / Math.log(500),
          1.25);
    }
  }

  private double dispatchUs(int services, int waiting) {
    return Report.MICROS_PER_MS * measured.medianMs(BenchMain.dispatched(services, waiting));
  }

  private void wires(Report report) {
    for (int baud : BenchMain.BAUDS) {
      report.atMost(
          "(w) card to identity / (1.1 x wire + look), baud " + baud,
          measured.p99Ms("(w) card to identity, baud: " + baud),
          1.1 * WireReader.wireMs(baud) + WireReader.pollMs(),
          1);
      report.atMost(
          "(w) ticket to printed / wire, baud " + baud,
          measured.medianMs("(w) ticket to printed, baud: " + baud),
          WirePrinter.wireMs(baud),
          baud == 115_200 ? 1.10 : 1.05);
    }
  }

  private void starts(Report report) {
    double day = measured.medianMs("ready, 4,000 tickets");
    double empty = measured.medianMs("ready, empty journal");
    report.atMost("ready with 4,000 tickets / empty", day, empty, 1.15);
    report.ratio(
        "ready with 4,000 tickets served / empty",
        measured.medianMs("ready, 4,000 tickets served"),
        empty);
    report.atMost(
        "ready with archive / without, 4,000 tickets",
        day,
        measured.medianMs("ready, 4,000 tickets, no archive"),
        0.6);
    report.atMost("heap in use then / 128 MB", heapMb, 128, 1);
  }

  private double loop(int submitters) {
    return measured.perSecond("(c) hall loop, submitters: " + submitters);
  }

  private double slow(int submitters) {
    return measured.perSecond("(f) as (c), +10 ms a commit: " + submitters);
  }
}

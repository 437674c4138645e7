package org.bancheng.demo.simulate;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hall simulate}: hall days full of faults, until one breaks a law. */
@Command(
    name = "simulate",
    description = "Simulates hall days full of faults and checks that nothing is lost. 故障仿真。",
    mixinStandardHelpOptions = true)
public final class SimulateMain implements Callable<Integer> {
  private static final int BROKEN = 1;

  @Option(names = "--seeds", description = "days to simulate (default: ${DEFAULT-VALUE})")
  private int seeds = 200;

  @Option(names = "--first-seed", description = "seed of the first (default: ${DEFAULT-VALUE})")
  private long firstSeed = 1;

  @Option(names = "--tickets", description = "people a day (default: ${DEFAULT-VALUE})")
  private int tickets = 600;

  private final LongAdder issued = new LongAdder();
  private final LongAdder faults = new LongAdder();
  private final LongAdder powerCuts = new LongAdder();

  public static void main(String[] args) {
    System.exit(new CommandLine(new SimulateMain()).execute(args));
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Optional<SeedReport> broken = run();
    broken.ifPresent(it -> print(it, System.err));
    System.out.printf(
        "%d seeds from %d: %d tickets, %d faults, %d power cuts of the hub, %.1f s: %s%n",
        seeds,
        firstSeed,
        issued.sum(),
        faults.sum(),
        powerCuts.sum(),
        (System.nanoTime() - start) / 1e9,
        broken.isPresent() ? "BROKEN" : "all laws hold");
    return broken.isPresent() ? BROKEN : 0;
  }

  /** The broken seed; each seed has one thread, several run side by side. */
  private Optional<SeedReport> run() {
    return LongStream.range(firstSeed, firstSeed + seeds)
        .parallel()
        .mapToObj(seed -> new SeedRun(seed, tickets, HallSetup.standard()).run())
        .peek(this::count)
        .filter(it -> it.violation().isPresent())
        .findFirst();
  }

  private void count(SeedReport report) {
    issued.add(report.tickets());
    faults.add(report.faults());
    powerCuts.add(report.powerCuts());
  }

  private static void print(SeedReport broken, PrintStream to) {
    to.println("the last things that happened:");
    broken.happenings().forEach(line -> to.println("  " + line));
    to.printf(
        "seed %d: %s%nreplay it: ./hall simulate --seeds 1 --first-seed %d%n",
        broken.seed(), broken.violation().orElseThrow(), broken.seed());
  }
}

package org.bancheng.demo.simulate;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bancheng.demo.whatif.WhatIfCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hall simulate}: hall days full of faults, until one breaks a law. */
@Command(
    name = "simulate",
    description = {
      "Simulates hall days full of faults and checks that nothing is lost. 故障仿真。",
      "With --plan, --counters or --what-if: how long people would wait; see --what-if '' --help."
    },
    mixinStandardHelpOptions = true,
    version = "Bancheng ${bancheng.version:-dev}")
public final class SimulateMain implements Callable<Integer> {
  private static final int BROKEN = 1;
  private static final int WRONG_USE = 2;
  private static final Set<String> PLANNING =
      Set.of("--what-if", "--plan", "--counters", "--days", "--share", "--minutes");

  @Option(names = "--seeds", description = "days to simulate (default: ${DEFAULT-VALUE})")
  private int seeds = 200;

  @Option(names = "--first-seed", description = "seed of the first (default: ${DEFAULT-VALUE})")
  private long firstSeed = 1;

  @Option(names = "--tickets", description = "people a day (default: ${DEFAULT-VALUE})")
  private int tickets = 600;

  private final HallSetup setup;

  SimulateMain(HallSetup setup) {
    this.setup = setup;
  }

  /** A question about staffing goes to the planning tool, everything else to the faults. */
  public static void main(String[] args) {
    System.exit(new CommandLine(habit(args)).execute(args));
  }

  static Callable<Integer> habit(String... args) {
    boolean planning =
        Arrays.stream(args).map(it -> it.split("=", 2)[0]).anyMatch(PLANNING::contains);
    return planning ? new WhatIfCommand() : new SimulateMain(HallSetup.standard());
  }

  @Override
  public Integer call() {
    if (seeds < 1 || tickets < 1) {
      System.err.println("seeds and tickets are 1 or more: of no days all laws would hold");
      return WRONG_USE;
    }
    long start = System.nanoTime();
    SeedSearch search = new SeedSearch(setup, tickets);
    Optional<SeedReport> broken = search.firstBroken(firstSeed, seeds);
    broken.ifPresent(it -> System.err.println(it.story()));
    System.out.printf(
        "%d seeds from %d: %s, %.1f s: %s%n",
        seeds,
        firstSeed,
        search.sum(),
        (System.nanoTime() - start) / 1e9,
        broken.map(it -> "BROKEN by seed " + it.seed()).orElse("all laws hold"));
    return broken.isPresent() ? BROKEN : 0;
  }
}

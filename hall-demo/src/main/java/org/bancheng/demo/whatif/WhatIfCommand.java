package org.bancheng.demo.whatif;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hall.plan.ServicePlan;
import org.bancheng.hall.simulation.DayLoad;
import org.bancheng.hall.simulation.PlanningStudy;
import org.bancheng.hall.simulation.Scenario;
import org.bancheng.hall.simulation.WhatIf;
import org.bancheng.hub.plan.BadPlan;
import org.bancheng.hub.plan.PlanReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What would happen to the waits if the hall worked differently: the same people, both ways. */
@Command(
    name = "simulate",
    description = "Simulates days of a hall as it is and as it might be. 大厅排班推演。",
    mixinStandardHelpOptions = true,
    version = "Bancheng ${bancheng.version:-dev}")
public final class WhatIfCommand implements Callable<Integer> {
  private static final int WRONG_QUESTION = 2;

  @Option(names = "--plan", description = "hall.yaml (default: the demo hall)")
  private @Nullable Path plan;

  @Option(names = "--tickets", description = "people a day (default: ${DEFAULT-VALUE})")
  private int tickets = 900;

  @Option(names = "--counters", description = "staffed counters (default: those of the plan)")
  private @Nullable Integer counters;

  @Option(names = "--minutes", description = "mean service time (default: ${DEFAULT-VALUE})")
  private int minutes = 12;

  @Option(
      names = "--share",
      split = ",",
      description = "weights of services, such as A=60,B=3 (default: as the counters are staffed)")
  private Map<String, Double> shares = Map.of();

  @Option(names = "--what-if", description = "such as \"+1 counter for B at 10:00\"")
  private String whatIf = "";

  @Option(names = "--days", description = "days to simulate (default: ${DEFAULT-VALUE})")
  private int days = 50;

  @Option(names = "--first-seed", description = "seed of the first (default: ${DEFAULT-VALUE})")
  private long firstSeed = 1;

  @Override
  public Integer call() {
    try {
      HallPlan hall = plan == null ? DemoHall.plan() : PlanReader.read(plan);
      compare(hall);
      return 0;
    } catch (BadPlan bad) {
      bad.faults().forEach(fault -> System.err.println(fault));
      return WRONG_QUESTION;
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
      return WRONG_QUESTION;
    }
  }

  private void compare(HallPlan hall) {
    int staffed = Optional.ofNullable(counters).orElse(hall.counters().size());
    if (staffed < 1 || tickets < 1 || days < 1 || minutes < 1) {
      throw new IllegalArgumentException("counters, tickets, minutes and days are 1 or more");
    }
    DayLoad load =
        DayLoad.county(tickets).withMean(Duration.ofMinutes(minutes)).withShares(shares(hall));
    Scenario now = Scenario.of(hall, staffed, load);
    Scenario then = whatIf.isBlank() ? now : WhatIf.apply(now, whatIf);
    System.out.printf(
        "%d people a day, %d counters, %d min each; %d days from seed %d%nwhat if: %s%n%n",
        tickets, staffed, minutes, days, firstSeed, whatIf.isBlank() ? "(nothing)" : whatIf);
    new WhatIfTable(
            System.out,
            PlanningStudy.of(now, firstSeed, days),
            PlanningStudy.of(then, firstSeed, days))
        .print(services(hall));
    System.out.println("\n(in brackets: within the chance of these days, 95 %)");
  }

  private Map<ServiceId, Double> shares(HallPlan hall) {
    Map<ServiceId, Double> weights = new HashMap<>();
    shares.forEach(
        (letter, weight) -> {
          ServiceId service = new ServiceId(letter);
          if (hall.service(service).isEmpty() || !(weight >= 0)) {
            throw new IllegalArgumentException("no share of a service of this hall: " + letter);
          }
          weights.put(service, weight);
        });
    return weights;
  }

  private static List<ServiceId> services(HallPlan hall) {
    return hall.services().stream().map(ServicePlan::service).toList();
  }
}

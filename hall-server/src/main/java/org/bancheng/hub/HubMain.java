package org.bancheng.hub;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hub.plan.BadPlan;
import org.bancheng.hub.plan.PlanReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hall hub}: the hub alone. */
@Command(
    name = "hub",
    description = "Runs the hub: journal, broker, web console. 运行大厅中枢。",
    mixinStandardHelpOptions = true)
public final class HubMain implements Callable<Integer> {
  @Option(names = "--data", description = "data folder (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("data/hub");

  @Option(names = "--port", description = "web port, 0 for any (default: ${DEFAULT-VALUE})")
  private int port = 8080;

  @Option(names = "--broker-port", description = "MQTT port, 0 for any (default: ${DEFAULT-VALUE})")
  private int brokerPort = 1883;

  @Option(names = "--plan", description = "hall.yaml (default: the demo hall)")
  private @Nullable Path plan;

  @Option(names = "--exit-when-ready", hidden = true)
  private boolean exitWhenReady;

  public static void main(String[] args) {
    System.exit(new CommandLine(new HubMain()).execute(args));
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    try {
      HallPlan hall = plan == null ? DemoHall.plan() : PlanReader.read(plan);
      return run(new HubSettings(hall, data, "127.0.0.1", port, brokerPort));
    } catch (BadPlan e) {
      System.err.println("The hall plan " + plan + " cannot be used:");
      e.faults().forEach(fault -> System.err.println("  " + fault));
      return 2;
    } catch (RuntimeException e) {
      System.err.println("The hub did not start: " + reason(e));
      return 1;
    }
  }

  private Integer run(HubSettings settings) throws InterruptedException, IOException {
    if (exitWhenReady) {
      new Rehearsal(settings, Clock.systemUTC()).play();
      return 0;
    }
    Hub hub = new Hub(settings, Clock.systemUTC());
    Runtime.getRuntime().addShutdownHook(new Thread(hub::close, "hub-shutdown"));
    tell(hub);
    hub.awaitStop();
    return 1;
  }

  private void tell(Hub hub) {
    System.out.println(
        "Hall " + hub.plan().hall() + " is open: http://127.0.0.1:" + hub.webPort() + "/");
    System.out.println("MQTT broker: 127.0.0.1:" + hub.brokerPort() + ", data folder: " + data);
    hub.users()
        .forEach(
            it -> System.out.println("  " + it.user() + "  PIN " + it.pin() + "  " + it.role()));
  }

  private static String reason(Throwable fault) {
    Throwable cause = fault;
    while (cause instanceof java.util.concurrent.CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }
}

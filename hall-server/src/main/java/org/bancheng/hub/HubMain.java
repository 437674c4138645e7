package org.bancheng.hub;

import java.io.IOException;
import java.time.Clock;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hub.journal.SqliteDriver;
import org.bancheng.hub.plan.BadPlan;
import org.bancheng.hub.plan.PlanReader;
import org.slf4j.LoggerFactory;

/** {@code ./hall hub}: the hub alone. */
public final class HubMain {
  private final HubOptions options;

  private HubMain(HubOptions options) {
    this.options = options;
  }

  public static void main(String[] arguments) throws InterruptedException, IOException {
    System.exit(execute(arguments));
  }

  /**
   * The exit code: 0 help, version or rehearsal, 1 did not start or stopped by itself, 2 bad
   * options or a bad plan.
   */
  static int execute(String... arguments) throws InterruptedException, IOException {
    try {
      HubOptions options = HubOptions.read(arguments);
      if (options.help()) {
        System.out.println(HubOptions.usage());
        return 0;
      }
      if (options.version()) {
        System.out.println("Bancheng " + System.getProperty("bancheng.version", "dev"));
        return 0;
      }
      return new HubMain(options).run();
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println(HubOptions.usage());
      return 2;
    }
  }

  private int run() throws InterruptedException, IOException {
    LoggerFactory.getILoggerFactory(); // before other threads: what they log meanwhile is swallowed
    new SideBySide().start(SqliteDriver::load);
    try {
      HallPlan hall = options.plan().map(PlanReader::read).orElseGet(DemoHall::plan);
      return run(
          new HubSettings(hall, options.data(), "127.0.0.1", options.port(), options.brokerPort()));
    } catch (BadPlan e) {
      System.err.println("The hall plan " + options.plan().orElseThrow() + " cannot be used:");
      e.faults().forEach(fault -> System.err.println("  " + fault));
      return 2;
    } catch (RuntimeException e) {
      System.err.println("The hub did not start: " + reason(e));
      return 1;
    }
  }

  private int run(HubSettings settings) throws InterruptedException, IOException {
    if (options.rehearse()) {
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
    System.out.println(
        "MQTT broker: 127.0.0.1:" + hub.brokerPort() + ", data folder: " + options.data());
    hub.users()
        .forEach(
            it -> System.out.println("  " + it.user() + "  PIN " + it.pin() + "  " + it.role()));
  }

  private static String reason(RuntimeException fault) {
    return fault.getMessage() == null ? fault.toString() : fault.getMessage();
  }
}

package org.bancheng.hub;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.client.BusSettings;
import org.bancheng.bus.client.PahoBusClient;
import org.bancheng.bus.message.KioskRequest;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.Uuid7;
import org.bancheng.hall.command.CounterCommand;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.plan.CounterPlan;
import org.bancheng.hall.plan.HallPlan;
import org.bancheng.hub.loop.Order;

/**
 * One visit from the ticket to its end on a data folder that nobody needs, then a restart: so that
 * the launcher's class archive holds what a hub loads when it starts in the middle of a day.
 */
final class Rehearsal {
  private static final long PATIENCE_S = 20;

  private final HubSettings settings;
  private final Clock clock;
  private final Random random = new Random();

  Rehearsal(HubSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  void play() throws InterruptedException, IOException {
    try (Hub hub = new Hub(settings, clock)) {
      CounterPlan counter = hub.plan().counters().get(0);
      take(hub, counter);
      for (HallCommand step : steps(counter.counter())) {
        CommandId id = new CommandId(Uuid7.of(clock.instant(), random));
        hub.loop().submit(new Order(id, "rehearsal", step)).join();
      }
      get(hub, "/health");
      get(hub, "/");
    }
    try (Hub again = new Hub(settings, clock)) {
      get(again, "/health");
    }
  }

  private static List<HallCommand> steps(CounterId counter) {
    return List.of(
        new CounterCommand.OpenCounter(counter),
        new CounterCommand.CallNext(counter),
        new CounterCommand.Recall(counter),
        new CounterCommand.StartService(counter),
        new CounterCommand.FinishService(counter, Optional.empty()),
        new CounterCommand.CloseCounter(counter));
  }

  private void take(Hub hub, CounterPlan counter) throws InterruptedException {
    HallPlan plan = hub.plan();
    KioskId kiosk = plan.kiosks().get(0);
    Topics topics = new Topics(plan.hall());
    CountDownLatch answered = new CountDownLatch(1);
    try (PahoBusClient bus =
        new PahoBusClient(BusSettings.of(settings.host(), hub.brokerPort(), "rehearsal"))) {
      bus.subscribe(topics.kioskReply(kiosk), reply -> answered.countDown());
      bus.start();
      while (!answered.await(1, TimeUnit.SECONDS)) {
        KioskRequest request =
            new KioskRequest.Take(
                Uuid7.of(clock.instant(), random),
                counter.services().get(0).value(),
                null,
                null,
                null);
        bus.publish(topics.kioskRequest(kiosk), BusJson.write(request), Delivery.AT_LEAST_ONCE);
      }
    }
  }

  private static void get(Hub hub, String path) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection)
            URI.create("http://127.0.0.1:" + hub.webPort() + path).toURL().openConnection();
    connection.setReadTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE_S));
    connection.getInputStream().transferTo(OutputStream.nullOutputStream());
    connection.disconnect();
  }
}

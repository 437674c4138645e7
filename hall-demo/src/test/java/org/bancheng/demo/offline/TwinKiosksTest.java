package org.bancheng.demo.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.Topics;
import org.bancheng.bus.client.BusSettings;
import org.bancheng.bus.client.PahoBusClient;
import org.bancheng.bus.message.KioskStatus;
import org.bancheng.demo.devices.DemoDevices;
import org.bancheng.demo.devices.PaperTray;
import org.bancheng.device.idcard.ReaderSettings;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hub.Hub;
import org.bancheng.hub.HubSettings;
import org.bancheng.kiosk.Kiosk;
import org.bancheng.kiosk.KioskParts;
import org.bancheng.kiosk.KioskSettings;
import org.bancheng.kiosk.flow.FlowSettings;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.kiosk.flow.KioskState;
import org.bancheng.kiosk.identity.HolderKey;
import org.bancheng.kiosk.spool.SqliteSpool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two kiosks from one memory card at a real hub with its broker. */
class TwinKiosksTest {
  private static final Duration LONG = Duration.ofSeconds(90);
  private static final HallId HALL = DemoHall.plan().hall();
  private static final KioskId NAME = DemoHall.plan().kiosks().get(0);

  @TempDir Path folder;

  @Test
  void noneGivesOutNumbersAndBothSayWhy() throws Exception {
    try (Hub hub =
            new Hub(
                new HubSettings(DemoHall.plan(), folder.resolve("hub"), "127.0.0.1", 0, 0),
                Clock.systemUTC());
        Twin one = new Twin(folder.resolve("one"), hub.brokerPort())) {
      await().atMost(LONG).until(() -> one.state() instanceof KioskState.Start);
      try (Twin other = new Twin(folder.resolve("other"), hub.brokerPort())) {
        List<Twin> both = List.of(one, other);
        await().atMost(LONG).until(() -> both.stream().allMatch(Twin::knowsOfTheOther));
        assertThat(both).allMatch(it -> it.state() instanceof KioskState.OutOfOrder);
      }
    }
  }

  private static final class Twin implements AutoCloseable {
    private final AtomicReference<Optional<KioskScene>> scene =
        new AtomicReference<>(Optional.empty());
    private final DemoDevices devices;
    private final Kiosk kiosk;

    Twin(Path folder, int port) {
      folder.toFile().mkdirs();
      Clock clock = Clock.systemUTC();
      UUID run = UUID.randomUUID();
      BusSettings bus =
          BusSettings.of("127.0.0.1", port, NAME.value())
              .withWill(new Topics(HALL).kioskStatus(NAME), BusJson.write(KioskStatus.gone(run)));
      devices =
          new DemoDevices(
              Optional.empty(), Optional.empty(), new PaperTray(folder.resolve("paper")));
      kiosk =
          Kiosk.start(
              KioskSettings.of(HALL, NAME)
                  .with(
                      FlowSettings.standard().withLetter(Optional.of(KioskSettings.FIRST_LETTER))),
              new KioskParts(
                  new PahoBusClient(bus),
                  devices.reader(),
                  ReaderSettings.standard(),
                  devices.printer(),
                  HolderKey.of(new byte[32]),
                  SqliteSpool.open(folder.resolve("spool.db"), clock, UUID::randomUUID),
                  devices.clock(),
                  clock,
                  run));
      kiosk.watch(it -> scene.set(Optional.of(it)));
    }

    KioskState state() {
      return scene.get().map(KioskScene::state).orElse(KioskState.OutOfOrder.EMPTY);
    }

    boolean knowsOfTheOther() {
      return scene.get().flatMap(it -> it.around().twin()).isPresent();
    }

    @Override
    public void close() throws Exception {
      kiosk.close();
      devices.close();
    }
  }
}

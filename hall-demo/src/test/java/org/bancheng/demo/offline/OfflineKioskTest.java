package org.bancheng.demo.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.bancheng.bus.client.BusSettings;
import org.bancheng.bus.client.PahoBusClient;
import org.bancheng.demo.devices.DemoDevices;
import org.bancheng.demo.devices.PaperTray;
import org.bancheng.device.idcard.ReaderSettings;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.CounterCommand.CallNext;
import org.bancheng.hall.command.CounterCommand.FinishService;
import org.bancheng.hall.command.CounterCommand.OpenCounter;
import org.bancheng.hall.command.CounterCommand.StartService;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.event.HallEvent;
import org.bancheng.hall.event.TicketEvent.TicketIssued;
import org.bancheng.hall.plan.DemoHall;
import org.bancheng.hub.Hub;
import org.bancheng.hub.HubSettings;
import org.bancheng.hub.loop.Order;
import org.bancheng.kiosk.Kiosk;
import org.bancheng.kiosk.KioskParts;
import org.bancheng.kiosk.KioskSettings;
import org.bancheng.kiosk.flow.FlowSettings;
import org.bancheng.kiosk.flow.KioskEvent;
import org.bancheng.kiosk.flow.KioskEvent.BackTouched;
import org.bancheng.kiosk.flow.KioskEvent.ServiceTouched;
import org.bancheng.kiosk.flow.KioskEvent.WithoutCardTouched;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.kiosk.flow.KioskState;
import org.bancheng.kiosk.identity.HolderKey;
import org.bancheng.kiosk.spool.SqliteSpool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real hub with its broker, a real kiosk behind emulated devices, and time without the hub. */
class OfflineKioskTest {
  private static final ServiceId B = new ServiceId("B");
  private static final CounterId SIX = new CounterId("6");
  private static final Duration LONG = Duration.ofSeconds(40);

  @TempDir Path folder;
  private final AtomicReference<Optional<KioskScene>> scene =
      new AtomicReference<>(Optional.empty());
  private int port;
  private Hub hub;
  private DemoDevices devices;
  private DeafBus bus;
  private Kiosk kiosk;

  @BeforeEach
  void start() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    startHub();
    devices =
        new DemoDevices(Optional.empty(), Optional.empty(), new PaperTray(folder.resolve("paper")));
    startKiosk();
    await().atMost(LONG).until(() -> state() instanceof KioskState.Start);
  }

  private void startHub() {
    hub =
        new Hub(
            new HubSettings(DemoHall.plan(), folder.resolve("hub"), "127.0.0.1", 0, port),
            Clock.systemUTC());
  }

  private void startKiosk() {
    Clock clock = Clock.systemUTC();
    bus = new DeafBus(new PahoBusClient(BusSettings.of("127.0.0.1", port, "kiosk-1")));
    kiosk =
        Kiosk.start(
            KioskSettings.of(DemoHall.plan().hall(), DemoHall.plan().kiosks().get(0))
                .with(FlowSettings.standard().withLetter(Optional.of(KioskSettings.FIRST_LETTER))),
            new KioskParts(
                bus,
                devices.reader(),
                ReaderSettings.standard(),
                devices.printer(),
                HolderKey.of(new byte[32]),
                SqliteSpool.open(folder.resolve("spool.db"), clock, UUID::randomUUID),
                devices.clock(),
                clock,
                UUID.randomUUID()));
    kiosk.watch(it -> scene.set(Optional.of(it)));
  }

  @AfterEach
  void stop() throws Exception {
    kiosk.close();
    devices.close();
    hub.close();
  }

  private KioskState state() {
    return scene.get().map(KioskScene::state).orElse(KioskState.OutOfOrder.EMPTY);
  }

  /** Touches until the page is there: the first touches after a change of page are not meant. */
  private void touchUntil(KioskEvent.Touch touch, Class<? extends KioskState> page) {
    await()
        .atMost(LONG)
        .until(
            () -> {
              if (page.isInstance(state())) {
                return true;
              }
              kiosk.touch(touch);
              return false;
            });
  }

  private String takesANumber() {
    touchUntil(new ServiceTouched(B), KioskState.CardPrompt.class);
    touchUntil(new WithoutCardTouched(), KioskState.TicketTaken.class);
    String number = ((KioskState.TicketTaken) state()).slip().number().toString();
    touchUntil(new BackTouched(), KioskState.Start.class);
    return number;
  }

  private void tells(HallCommand command) {
    hub.loop().submit(new Order(new CommandId(UUID.randomUUID()), "test", command)).join();
  }

  private List<String> numbers() {
    return hub.loop()
        .read(
            (state, changes) ->
                state.tickets().stream().map(it -> it.number().toString()).sorted().toList())
        .join();
  }

  private String called() {
    tells(new OpenCounter(SIX));
    tells(new CallNext(SIX));
    TicketId inHand =
        hub.loop().view().counters().stream()
            .filter(it -> it.id().equals(SIX))
            .flatMap(it -> it.ticketInHand().stream())
            .findFirst()
            .orElseThrow();
    return hub.loop()
        .read((state, changes) -> state.ticket(inHand).orElseThrow().number().toString())
        .join();
  }

  private void awaitNumbers(String... numbers) {
    await().atMost(LONG).until(() -> numbers().equals(List.of(numbers)));
  }

  @Test
  void numbersGivenOutWhileTheHubIsAwayAreCalledWhenItIsBack() {
    assertThat(takesANumber()).isEqualTo("B001");
    hub.close();
    assertThat(takesANumber()).isEqualTo("BK001");
    assertThat(takesANumber()).isEqualTo("BK002");

    startHub();
    awaitNumbers("B001", "BK001", "BK002");
    await().atMost(LONG).until(() -> scene.get().filter(it -> !it.around().cutOff()).isPresent());
    assertThat(takesANumber()).isEqualTo("B002");
    assertThat(List.of(called(), nextCalled(), nextCalled(), nextCalled()))
        .containsExactly("B001", "BK001", "BK002", "B002");
  }

  private String nextCalled() {
    tells(new StartService(SIX));
    tells(new FinishService(SIX, Optional.empty()));
    return called();
  }

  private static void noteIssued(HallEvent event, List<String> issued) {
    if (event instanceof TicketIssued it) {
      issued.add(it.number().toString());
    }
  }

  @Test
  void aTakeTheHubHadIssuedAfterAllIsOneTicketWithTheNumberOnThePaper() {
    List<String> issued = new CopyOnWriteArrayList<>();
    hub.loop().listen((events, after) -> events.forEach(it -> noteIssued(it, issued)));
    bus.deaf(true);
    assertThat(takesANumber()).isEqualTo("BK001");
    bus.deaf(false);
    awaitNumbers("BK001");
    assertThat(issued).containsExactly("B001");
    assertThat(called()).isEqualTo("BK001");
    assertThat(takesANumber()).isEqualTo("B002");
    assertThat(devices.tray().count()).isEqualTo(2);
  }
}

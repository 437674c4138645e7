package org.bancheng.demo;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.bancheng.board.Board;
import org.bancheng.board.BoardIdentity;
import org.bancheng.bus.client.BusSettings;
import org.bancheng.bus.client.PahoBusClient;
import org.bancheng.demo.devices.DemoDevices;
import org.bancheng.demo.devices.PaperTray;
import org.bancheng.demo.panel.CounterKnobs;
import org.bancheng.demo.panel.DevicePanel;
import org.bancheng.demo.script.DemoScript;
import org.bancheng.demo.script.KioskFinger;
import org.bancheng.hall.plan.BoardPlan;
import org.bancheng.hub.Hub;
import org.bancheng.hub.HubSettings;
import org.bancheng.hub.staff.FirstPins.FirstPin;
import org.bancheng.kiosk.Kiosk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A whole hall in one process: hub, one kiosk, one board, the counters' buttons, the device panel.
 */
final class Demo implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

  /** What the board still hears after the last citizen has gone. */
  private static final long LAST_CHANGES_MS = 1_000;

  private final DemoSettings settings;
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Hub hub;
  private final DemoScreens screens;
  private final DemoDevices devices;
  private final Kiosk kiosk;
  private final List<CounterKnobs> counters;

  Demo(DemoSettings settings) {
    this.settings = settings;
    try {
      hub = keep(new Hub(hubSettings(), Clock.systemUTC()));
      screens = keep(new DemoScreens(settings.headless(), settings.screens(), ended::countDown));
      devices =
          keep(
              new DemoDevices(
                  settings.reader(), settings.printer(), new PaperTray(settings.papers())));
      DemoCounters buttons = keep(new DemoCounters(settings.plan(), hub.brokerPort()));
      counters = buttons.knobs();
      kiosk = keep(DemoKiosk.start(settings, hub.brokerPort(), devices));
      Board board = keep(board());
      show(board);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private HubSettings hubSettings() {
    return new HubSettings(
        settings.plan(), settings.data(), "127.0.0.1", settings.webPort(), settings.brokerPort());
  }

  private Board board() {
    BoardPlan board = settings.plan().boards().get(0);
    return Board.start(
        BoardIdentity.of(settings.plan().hall(), board.board(), board.zone()),
        new PahoBusClient(BusSettings.of("127.0.0.1", hub.brokerPort(), board.board().value())),
        Clock.systemUTC());
  }

  private void show(Board board) {
    String kioskName = settings.plan().kiosks().get(0).value();
    String boardName = settings.plan().boards().get(0).board().value();
    screens.show(kioskName, "取号机 Kiosk", DemoScreens.Place.LEFT, kiosk::newScreen);
    screens.show(boardName, "叫号屏 Board", DemoScreens.Place.MIDDLE, board::newScreen);
    screens.show(
        "panel",
        "设备面板 Device panel",
        DemoScreens.Place.RIGHT,
        changed ->
            new DevicePanel(
                devices, counters, settings.plan().counters().size(), facts(), changed));
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    facts.add("工作人员网页 Staff pages: " + address());
    hub.users().stream()
        .limit(1)
        .forEach(it -> facts.add("用户 User: " + it.user() + "   PIN: " + it.pin()));
    return facts;
  }

  private String address() {
    return "http://127.0.0.1:" + hub.webPort() + "/";
  }

  /** Says on the console what runs where. */
  void tell() {
    System.out.println("A whole hall is running · 整个大厅已经运行");
    System.out.println("  staff pages   " + address());
    System.out.println("  MQTT broker   127.0.0.1:" + hub.brokerPort());
    System.out.println("  data folder   " + settings.data());
    for (FirstPin user : hub.users()) {
      System.out.println("  " + user.user() + "  PIN " + user.pin() + "  " + user.role());
    }
    if (settings.headless()) {
      System.out.println(
          "No display: each change of a screen is written as PNG to " + settings.screens());
    }
    System.out.println("Papers from the printer: " + settings.papers());
  }

  void playScript() throws Exception {
    CounterKnobs last = counters.get(counters.size() - 1);
    new DemoScript(hub, new KioskFinger(kiosk, devices), last::pressShort).play();
    Thread.sleep(LAST_CHANGES_MS);
    screens.finishPictures();
    close();
    System.out.println("Screens: " + settings.screens());
  }

  /** Until a window is closed, the process is stopped, or the hub stops by itself. */
  void awaitEnd() throws InterruptedException {
    ended.await();
  }

  private <T extends AutoCloseable> T keep(T part) {
    parts.push(part);
    return part;
  }

  @Override
  public synchronized void close() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        LOG.warn("closing the demo: {}", e.getMessage());
      }
    }
    ended.countDown();
  }
}

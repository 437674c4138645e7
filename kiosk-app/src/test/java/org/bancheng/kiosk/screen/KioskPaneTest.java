package org.bancheng.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.B;
import static org.bancheng.kiosk.flow.Scenes.C;
import static org.bancheng.kiosk.flow.Scenes.ELDER;
import static org.bancheng.kiosk.flow.Scenes.HALL;
import static org.bancheng.kiosk.flow.Scenes.NINE;
import static org.bancheng.kiosk.flow.Scenes.TAKE;
import static org.bancheng.kiosk.flow.Scenes.demoMenu;
import static org.bancheng.kiosk.flow.Scenes.ownSlip;
import static org.bancheng.kiosk.flow.Scenes.scene;
import static org.bancheng.kiosk.flow.Scenes.serving;
import static org.bancheng.kiosk.flow.Scenes.slip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.bancheng.device.idcard.CardProblem;
import org.bancheng.device.idcard.ReaderState;
import org.bancheng.device.printer.PrintOutcome;
import org.bancheng.device.printer.PrinterFault;
import org.bancheng.device.printer.PrinterState;
import org.bancheng.hall.Names;
import org.bancheng.hall.Refusal;
import org.bancheng.hall.ServiceId;
import org.bancheng.kiosk.flow.CardPlace;
import org.bancheng.kiosk.flow.KioskEvent;
import org.bancheng.kiosk.flow.KioskEvent.ServiceTouched;
import org.bancheng.kiosk.flow.KioskEvent.Touch;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.kiosk.flow.KioskState;
import org.bancheng.kiosk.flow.Offer;
import org.bancheng.kiosk.flow.Scenes;
import org.bancheng.kiosk.flow.Slip;
import org.bancheng.kiosk.flow.Surroundings;
import org.bancheng.kiosk.flow.TakeOrder;
import org.bancheng.station.CutTexts;
import org.bancheng.station.FxThread;
import org.bancheng.station.PaleTexts;
import org.bancheng.station.PngFile;
import org.bancheng.station.ScreenWindow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class KioskPaneTest {
  private static final Path PICTURES = Path.of("target", "screens");
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Instant LATER = NINE.plusSeconds(25);

  /**
   * Below this line a person in a wheelchair reaches everything: 1,220 mm above the floor, on a
   * 21-inch display whose lower edge stands at 850 mm.
   */
  private static final double REACH = KioskPane.HEIGHT * 0.25;

  /** 15 mm on a 21-inch display, where a millimetre has four pixels. */
  private static final double FINGER = 60;

  private static final Names LONG =
      new Names("企业开办变更注销一站式服务", "Opening, changing and closing a business");
  private static final Names SHORT = new Names("不动产登记与过户", "Real estate: register and sell");

  private final List<Touch> touches = new ArrayList<>();

  @BeforeAll
  static void startJavaFx() throws IOException {
    FxThread.start();
    Files.createDirectories(PICTURES);
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsWholeAndWithinReach() {
    return pages().entrySet().stream()
        .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> check(page)));
  }

  private void check(Map.Entry<String, KioskScene> page) {
    List<String> faults = FxThread.call(() -> faultsOf(page.getKey(), page.getValue()));
    assertThat(faults).isEmpty();
  }

  private List<String> faultsOf(String name, KioskScene scene) {
    KioskPane pane = new KioskPane(HALL, touches::add, () -> {});
    ScreenWindow window = ScreenWindow.offScreen(pane).show();
    pane.show(scene, at(scene.now()));
    List<String> faults = new ArrayList<>(CutTexts.on(pane));
    faults.addAll(PaleTexts.on(pane));
    pane.lookupAll(".touch").stream()
        .filter(KioskPaneTest::onScreen)
        .forEach(node -> size(node, pane, faults));
    try {
      PngFile.of(pane).write(PICTURES.resolve("kiosk-" + name + ".png"));
    } catch (UncheckedIOException e) {
      faults.add(e.toString());
    }
    window.close();
    return faults;
  }

  private static Optional<ZonedDateTime> at(Instant moment) {
    return Optional.of(moment.atZone(SHANGHAI));
  }

  private static boolean onScreen(Node node) {
    return node.isVisible();
  }

  private static void size(Node target, KioskPane pane, List<String> faults) {
    Bounds bounds = pane.sceneToLocal(target.localToScene(target.getLayoutBounds()));
    if (bounds.getHeight() < FINGER || bounds.getWidth() < FINGER) {
      faults.add("too small for a finger: " + bounds);
    }
    if (bounds.getMinY() < REACH) {
      faults.add("too high to reach: " + bounds);
    }
  }

  private static Map<String, KioskScene> pages() {
    Map<String, KioskScene> pages = new LinkedHashMap<>();
    Surroundings here = serving(demoMenu(), NINE);
    starts(pages, here);
    prompts(pages, here);
    pages.put("taking", scene(new KioskState.Taking(order(), NINE, NINE)));
    pages.put("taking-slow", scene(new KioskState.Taking(order(), NINE.minusSeconds(3), NINE)));
    pages.put("printing", scene(new KioskState.Printing(slip("B042"), 1, NINE)));
    tickets(pages, here);
    withoutTheHub(pages);
    refusals(pages);
    pages.put("no-answer", scene(new KioskState.NoAnswer(B, LATER)));
    pages.put("out-of-order", scene(KioskState.OutOfOrder.EMPTY, Surroundings.UNHEARD));
    pages.put(
        "out-of-order-twin",
        scene(KioskState.OutOfOrder.EMPTY, Surroundings.UNHEARD.withTwin(NINE)));
    pages.put("out-of-order-disk", scene(KioskState.OutOfOrder.EMPTY, here.withStores(false)));
    return pages;
  }

  private static void starts(Map<String, KioskScene> pages, Surroundings here) {
    KioskState start = KioskState.Start.EMPTY;
    pages.put("start", scene(start, here));
    pages.put("start-reading", scene(start, here.withCard(CardPlace.READING)));
    pages.put("start-card-left", scene(start, here.withCard(CardPlace.LYING)));
    pages.put(
        "start-guest",
        scene(
            new KioskState.Start(
                Optional.of(new KioskState.Guest(ELDER, LATER)), Optional.empty(), 0),
            here.withCard(CardPlace.LYING)));
    pages.put("start-devices-broken", scene(start, broken(here)));
    pages.put("start-four-long", scene(start, broken(serving(menu(4, LONG), NINE))));
    pages.put("start-many-long", scene(start, broken(serving(menu(24, LONG), NINE))));
    pages.put("start-six", scene(start, serving(menu(6, SHORT), NINE)));
    pages.put("start-many", scene(start, broken(serving(menu(24, SHORT), NINE))));
    pages.put(
        "start-many-guest",
        scene(
            new KioskState.Start(
                Optional.of(new KioskState.Guest(ELDER, LATER)), Optional.empty(), 3),
            broken(serving(menu(23, SHORT), NINE))));
  }

  private static void prompts(Map<String, KioskScene> pages, Surroundings here) {
    KioskState prompt = new KioskState.CardPrompt(B, Optional.empty(), LATER);
    pages.put("card", scene(prompt, here));
    pages.put("card-left", scene(prompt, here.withCard(CardPlace.LYING)));
    pages.put(
        "card-reading",
        scene(
            new KioskState.CardPrompt(B, Optional.empty(), LATER),
            here.withCard(CardPlace.READING)));
    pages.put(
        "card-reader-broken",
        scene(
            new KioskState.CardPrompt(B, Optional.empty(), LATER),
            here.withReader(ReaderState.ABSENT)));
    for (CardProblem problem : CardProblem.values()) {
      pages.put(
          "card-problem-" + problem,
          scene(
              new KioskState.CardPrompt(new ServiceId("C"), Optional.of(problem), LATER),
              serving(menu(4, LONG), NINE)));
      pages.put(
          "start-problem-" + problem,
          scene(
              new KioskState.Start(
                  Optional.empty(), Optional.of(new KioskState.CardTrouble(problem, LATER)), 0),
              serving(menu(4, LONG), NINE)));
    }
  }

  private static void tickets(Map<String, KioskScene> pages, Surroundings here) {
    PrintOutcome printed = new PrintOutcome.Printed();
    pages.put("taken", taken("B042", printed, here));
    pages.put("taken-card-lying", taken("B1000", printed, here.withCard(CardPlace.LYING)));
    pages.put("taken-offline-number", taken("BK10000", printed, here));
    PrinterState mute = new PrinterState(PrinterState.Voice.MUTE, Optional.empty(), false);
    pages.put("taken-on-trust", taken("B1000", new PrintOutcome.Unknown(), here.withPrinter(mute)));
    pages.put("taken-unknown", taken("B1000", new PrintOutcome.Unknown(), here));
    for (PrinterFault fault : PrinterFault.values()) {
      PrintOutcome failed = new PrintOutcome.Failed(fault);
      pages.put("taken-failed-" + fault, taken("B1000", failed, here.withPrinter(faulty(fault))));
      pages.put("taken-mended-" + fault, taken("B1000", failed, here));
    }
    pages.put("holds-already", scene(new KioskState.HoldsAlready(slip("B007"), LATER), here));
  }

  private static void withoutTheHub(Map<String, KioskScene> pages) {
    Surroundings alone =
        serving(demoMenu(), NINE).withHub(false, NINE).judged(NINE, Duration.ofSeconds(5));
    Surroundings many =
        serving(menu(24, LONG), NINE).withHub(false, NINE).judged(NINE, Duration.ofSeconds(5));
    KioskState start = KioskState.Start.EMPTY;
    pages.put("own-start", scene(start, alone));
    pages.put("own-start-many-long", scene(start, many));
    pages.put("own-start-devices-broken", scene(start, broken(alone)));
    pages.put("own-issuing", scene(new KioskState.Issuing(order(), true, NINE), alone));
    pages.put("own-printing", scene(new KioskState.Printing(own(), 1, NINE), alone));
    pages.put("own-taken", own(new PrintOutcome.Printed(), alone));
    PrinterState out = faulty(PrinterFault.PAPER_OUT);
    PrintOutcome failed = new PrintOutcome.Failed(PrinterFault.PAPER_OUT);
    pages.put("own-taken-failed", own(failed, alone.withPrinter(out)));
    pages.put("own-holds-already", scene(new KioskState.HoldsAlready(own(), LATER), alone));
  }

  private static Slip own() {
    return ownSlip(TAKE, "BK001");
  }

  private static KioskScene own(PrintOutcome outcome, Surroundings around) {
    return scene(
        new KioskState.TicketTaken(own(), outcome, 1, NINE.minusSeconds(1), LATER), around);
  }

  private static KioskScene taken(String number, PrintOutcome outcome, Surroundings around) {
    return scene(
        new KioskState.TicketTaken(slip(number), outcome, 1, NINE.minusSeconds(1), LATER), around);
  }

  private static void refusals(Map<String, KioskScene> pages) {
    for (Refusal reason : Refusal.values()) {
      pages.put("refused-" + reason, scene(new KioskState.Refused(C, reason, LATER)));
    }
  }

  private static TakeOrder order() {
    return new TakeOrder(TAKE, B, ELDER);
  }

  private static Surroundings broken(Surroundings around) {
    return around.withReader(ReaderState.ABSENT).withPrinter(faulty(PrinterFault.PAPER_OUT));
  }

  private static PrinterState faulty(PrinterFault fault) {
    return new PrinterState(PrinterState.Voice.ANSWERS, Optional.of(fault), false);
  }

  private static List<Offer> menu(int services, Names name) {
    return IntStream.range(0, services).mapToObj(index -> offer(index, name)).toList();
  }

  private static Offer offer(int index, Names name) {
    String letter = Character.toString('A' + index);
    Names own = index % 2 == 0 ? name : new Names("户籍", "Household register");
    Offer offer = Scenes.offer(letter, own.zh(), own.en(), index * 111, index * 35, index * 70);
    return index == 3 ? Scenes.closed(offer) : offer;
  }

  @Test
  void eachTouchForwardsOneEvent() {
    FxThread.call(
        () -> {
          KioskPane pane = new KioskPane(HALL, touches::add, () -> {});
          ScreenWindow window = ScreenWindow.offScreen(pane).show();
          pane.show(scene(KioskState.Start.EMPTY), at(NINE));
          pane.applyCss();
          pane.layout();
          ((TileButton) pane.lookupAll(".tile").toArray()[1]).fire();
          pane.show(scene(new KioskState.CardPrompt(B, Optional.empty(), LATER)), at(NINE));
          ((TouchButton) pane.lookup(".primary")).fire();
          ((TouchButton) pane.lookup(".more-time")).fire();
          window.close();
          return true;
        });
    assertThat(touches)
        .containsExactly(
            new ServiceTouched(B),
            new KioskEvent.WithoutCardTouched(),
            new KioskEvent.MoreTimeTouched());
  }

  @Test
  void aTileUnderAFingerStaysWhenTheMenuIsHeardAgain() {
    FxThread.call(
        () -> {
          KioskPane pane = new KioskPane(HALL, touches::add, () -> {});
          pane.show(scene(KioskState.Start.EMPTY), at(NINE));
          Node before = pane.lookup(".tile");
          List<Offer> later = new ArrayList<>(demoMenu());
          later.set(0, Scenes.offer("A", "综合受理", "General services", 8, 16, 29));
          pane.show(scene(KioskState.Start.EMPTY, serving(later, NINE)), at(NINE));
          assertThat(pane.lookup(".tile")).isSameAs(before);
          return true;
        });
  }

  @Test
  void clockAndCountdownAreNoChangeWorthAPicture() {
    int[] changes = {0};
    FxThread.call(
        () -> {
          KioskPane pane = new KioskPane(HALL, touches::add, () -> changes[0]++);
          KioskScene prompt = scene(new KioskState.CardPrompt(B, Optional.empty(), LATER));
          pane.show(prompt, at(NINE));
          KioskScene later =
              new KioskScene(
                  prompt.state(),
                  prompt.around(),
                  prompt.entered(),
                  NINE.plus(Duration.ofSeconds(9)));
          pane.show(later, at(NINE.plusSeconds(9)));
          return true;
        });
    assertThat(changes[0]).isEqualTo(1);
  }
}

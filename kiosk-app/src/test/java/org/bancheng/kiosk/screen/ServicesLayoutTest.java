package org.bancheng.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.HALL;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.bancheng.hall.Names;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.station.CutTexts;
import org.bancheng.station.FxThread;
import org.bancheng.station.ScreenWindow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The page of services, whatever is on it. */
class ServicesLayoutTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final List<Names> NAMES =
      List.of(
          new Names("户籍", "Household"),
          new Names("不动产登记与过户", "Real estate: register and sell"),
          new Names("企业开办变更注销一站式服务", "Opening, changing and closing a business"),
          new Names(
              "城乡居民基本养老保险与医疗保险关系转移接续",
              "Transfer of basic pension and medical insurance of urban and rural residents"));

  private record Sheet(String name, StartScenes scenes) {}

  @BeforeAll
  static void startJavaFx() {
    FxThread.start();
  }

  private static Stream<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    for (Names hall : List.of(HALL, StartScenes.LONG_HALL)) {
      for (int services : List.of(4, 5, 10)) {
        for (Names name : NAMES) {
          sheets.add(
              new Sheet(
                  services + " x " + name.zh() + " in " + hall.zh(),
                  new StartScenes(hall, StartScenes.menu(services, name))));
        }
      }
    }
    return sheets.stream();
  }

  @TestFactory
  Stream<DynamicTest> nothingLiesOverAnythingElse() {
    return sheets()
        .map(
            sheet ->
                DynamicTest.dynamicTest(
                    sheet.name(), () -> assertThat(faultsOf(sheet.scenes())).isEmpty()));
  }

  private static Set<String> faultsOf(StartScenes scenes) {
    Set<String> faults = new LinkedHashSet<>();
    onEach(
        scenes,
        pane -> {
          faults.addAll(CutTexts.on(pane));
          faults.addAll(Overlaps.on(pane));
        });
    return faults;
  }

  @TestFactory
  Stream<DynamicTest> noTileAndNoWayOnEverMoves() {
    return sheets()
        .map(
            sheet ->
                DynamicTest.dynamicTest(
                    sheet.name(), () -> assertThat(placesOf(sheet.scenes())).hasSize(1)));
  }

  private static Set<List<Bounds>> placesOf(StartScenes scenes) {
    Set<List<Bounds>> places = new LinkedHashSet<>();
    onEach(scenes, pane -> places.add(placesOn(pane)));
    return places;
  }

  private static List<Bounds> placesOn(KioskPane pane) {
    return Stream.concat(
            pane.lookupAll(".tile").stream(),
            pane.lookupAll(".plain").stream().filter(it -> Overlaps.says(it, "更多业务")))
        .map(it -> rounded(Overlaps.place(it, pane)))
        .toList();
  }

  private static Bounds rounded(Bounds bounds) {
    return new BoundingBox(
        Math.round(bounds.getMinX()),
        Math.round(bounds.getMinY()),
        Math.round(bounds.getWidth()),
        Math.round(bounds.getHeight()));
  }

  private static void onEach(StartScenes scenes, Consumer<KioskPane> look) {
    FxThread.call(
        () -> {
          KioskPane pane = new KioskPane(scenes.hall(), touch -> {}, () -> {});
          ScreenWindow window = ScreenWindow.offScreen(pane).show();
          scenes.all().forEach(scene -> show(scene, pane, look));
          window.close();
          return true;
        });
  }

  private static void show(KioskScene scene, KioskPane pane, Consumer<KioskPane> look) {
    pane.show(scene, Optional.of(scene.now().atZone(SHANGHAI)));
    pane.applyCss();
    pane.layout();
    look.accept(pane);
  }
}

package org.bancheng.board.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.board.model.Calls.MONDAY;
import static org.bancheng.board.model.Calls.NINE;
import static org.bancheng.board.model.Calls.call;
import static org.bancheng.board.model.Calls.counters;
import static org.bancheng.board.model.Calls.recall;
import static org.bancheng.board.model.Calls.state;
import static org.bancheng.board.model.Calls.up;
import static org.bancheng.board.model.Calls.waiting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.bancheng.board.model.BoardModel;
import org.bancheng.board.model.BoardScene;
import org.bancheng.board.model.BoardSettings;
import org.bancheng.bus.message.BoardCall;
import org.bancheng.bus.message.BoardState;
import org.bancheng.bus.message.BoardState.CounterEntry;
import org.bancheng.bus.message.BoardState.WaitingEntry;
import org.bancheng.bus.message.CallKind;
import org.bancheng.hall.Names;
import org.bancheng.hall.ZoneName;
import org.bancheng.station.CutTexts;
import org.bancheng.station.FxThread;
import org.bancheng.station.PaleTexts;
import org.bancheng.station.PngFile;
import org.bancheng.station.ScreenWindow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BoardPaneTest {
  private static final Path PICTURES = Path.of("target", "screens");
  private static final Names HALL = new Names("示例县政务服务中心", "Demo County Service Hall");
  private static final BoardSettings SETTINGS = BoardSettings.standard();
  private static final BoardModel MODEL = new BoardModel(SETTINGS);
  private static final String NOTICE =
      "今天下午四点起不动产登记系统维护，急办事项请到综合受理窗口登记；身份证忘带的群众可以不用身份证直接取号。"
          + "The real estate system is being serviced from 16:00 on; urgent matters are taken at the general counters.";

  @BeforeAll
  static void startJavaFx() throws IOException {
    FxThread.start();
    Files.createDirectories(PICTURES);
  }

  @TestFactory
  Stream<DynamicTest> everyPictureIsWhole() {
    return scenes().entrySet().stream()
        .map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> check(scene)));
  }

  private void check(Map.Entry<String, BoardScene> scene) {
    assertThat(FxThread.call(() -> faultsOf(scene.getKey(), scene.getValue()))).isEmpty();
  }

  private List<String> faultsOf(String name, BoardScene scene) {
    BoardPane pane =
        new BoardPane(HALL, new ZoneName("second-floor-east-waiting-room1"), SETTINGS, () -> {});
    ScreenWindow window = ScreenWindow.offScreen(pane).show();
    pane.show(scene, Optional.of(scene.now().atZone(ZoneId.of("Asia/Shanghai"))));
    List<String> faults = new ArrayList<>(CutTexts.on(pane));
    faults.addAll(PaleTexts.on(pane));
    faults.addAll(namesTooSmallToRead(pane));
    PngFile.of(pane).write(PICTURES.resolve("board-" + name + ".png"));
    window.close();
    return faults;
  }

  private static List<String> namesTooSmallToRead(BoardPane pane) {
    return pane.lookupAll(".cell-name").stream()
        .map(Label.class::cast)
        .filter(name -> name.getFont().getSize() < CounterTable.LEGIBLE)
        .map(name -> name.getText() + " in " + name.getFont().getSize() + " pixels")
        .toList();
  }

  private static Map<String, BoardScene> scenes() {
    Map<String, BoardScene> scenes = new LinkedHashMap<>();
    BoardScene empty = heard(state(NINE, MONDAY, List.of()), NINE);
    scenes.put("switched-on", BoardScene.switchedOn(NINE));
    scenes.put("unknown-zone", unknownZone());
    scenes.put("no-calls-yet", empty);
    scenes.put("first-call", MODEL.call(empty, call(1, "B042", "3", NINE), NINE).scene());
    BoardScene busy = busy(empty, List.of("A017", "C118", "D005", "A018", "B1000", "A019", "C119"));
    scenes.put("busy", busy);
    scenes.put("calm", MODEL.hub(busy, up(later(20)), false, later(20)).scene());
    scenes.put("recall", MODEL.call(busy, recall(8, "D005", "6", later(3)), later(3)).scene());
    scenes.put("delayed", MODEL.tick(busy, later(9)).scene());
    scenes.put("full", full(NOTICE));
    scenes.put("full-no-notice", full(""));
    return scenes;
  }

  private static BoardScene unknownZone() {
    BoardScene scene = BoardScene.switchedOn(NINE);
    for (int second = 0; second <= 10; second++) {
      scene = MODEL.hub(scene, up(later(second)), false, later(second)).scene();
    }
    return scene;
  }

  private static BoardScene busy(BoardScene from, List<String> numbers) {
    BoardScene scene = from;
    for (int i = 0; i < numbers.size(); i++) {
      BoardCall call = call(i + 1, numbers.get(i), Integer.toString(1 + i % 6), NINE);
      Instant at = i < numbers.size() - 2 ? NINE.minusSeconds(60) : later(2);
      scene = MODEL.call(scene, call, at).scene();
    }
    return scene;
  }

  /** As much as may ever have to stand there: long names, four digits, long waits. */
  private static BoardScene full(String notice) {
    List<CounterEntry> counters = new ArrayList<>();
    List<WaitingEntry> services = new ArrayList<>();
    IntStream.rangeClosed(1, 20)
        .forEach(
            i ->
                counters.add(
                    new CounterEntry(
                        "c" + i,
                        i % 3 == 0 ? "综合服务" + i + "号窗口" : i + "号窗口",
                        i % 2 == 0 ? "FREE" : "SERVING",
                        i % 2 == 0 ? null : "BK1000" + i % 10)));
    IntStream.range(0, 9)
        .forEach(
            i ->
                services.add(
                    waiting(
                        Character.toString('A' + i),
                        "企业开办变更注销一站式服务",
                        "Opening, changing and closing a business",
                        1118 + i,
                        35 + i * 90)));
    List<BoardCall> calls =
        IntStream.rangeClosed(1, 9)
            .mapToObj(BoardPaneTest::longCall)
            .sorted(newestFirst())
            .toList();
    return heard(state(later(2), MONDAY, 9, calls, counters, services, notice), later(2));
  }

  private static BoardCall longCall(int sequence) {
    return call(
        sequence,
        "BK1000" + sequence,
        "c" + sequence,
        "综合服务1" + sequence + "号窗口",
        CallKind.RECALL,
        later(sequence > 6 ? 2 : -90));
  }

  private static java.util.Comparator<BoardCall> newestFirst() {
    return java.util.Comparator.comparingLong(BoardCall::sequence).reversed();
  }

  private static BoardScene heard(BoardState state, Instant at) {
    return MODEL.state(BoardScene.switchedOn(at), state, false, at).scene();
  }

  private static Instant later(int seconds) {
    return NINE.plusSeconds(seconds);
  }
}

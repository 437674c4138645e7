package org.bancheng.board.screen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bancheng.board.model.BoardScene;
import org.bancheng.board.model.BoardSettings;
import org.bancheng.board.model.ShownCall;
import org.bancheng.board.screen.BoardPage.CallLine;
import org.bancheng.board.screen.BoardPage.CounterCell;
import org.bancheng.board.screen.BoardPage.WaitingLine;
import org.bancheng.bus.message.BoardState;
import org.bancheng.bus.message.BoardState.CounterEntry;
import org.bancheng.bus.message.BoardState.WaitingEntry;
import org.bancheng.bus.message.CallKind;
import org.bancheng.hall.Names;
import org.bancheng.hall.ZoneName;

/** A scene in words. Pure; clock and hall name apart, this is all the screen shows. */
final class BoardWords {
  /** Rows of earlier calls; one less where a notice needs the room. */
  static final int RECENT = 5;

  private static final int SERVICES = 5;

  /** Rows of two counters and rows of services share one column of the screen. */
  private static final int ROWS = 9;

  private static final int FEWEST_SERVICE_ROWS = 3;

  private final BoardScene scene;
  private final BoardSettings settings;

  private BoardWords(BoardScene scene, BoardSettings settings) {
    this.scene = scene;
    this.settings = settings;
  }

  static BoardPage of(BoardScene scene, ZoneName zone, BoardSettings settings) {
    BoardWords words = new BoardWords(scene, settings);
    if (scene.zoneUnknown()) {
      return BoardPage.unknownZone(zone);
    }
    if (scene.delayed()) {
      return BoardPage.delayed(words.hall(), scene.heard().isPresent());
    }
    return words.numbers();
  }

  private BoardPage numbers() {
    List<CallLine> calls = calls();
    String notice = notice();
    Turn<WaitingLine> waiting = Turn.of(waiting(), SERVICES, scene.now());
    int rows = notice.isEmpty() ? ROWS : ROWS - 1;
    int counterRows = rows - Math.max(waiting.shown().size(), FEWEST_SERVICE_ROWS);
    return new BoardPage(
        Optional.empty(),
        hall(),
        calls.stream().findFirst(),
        calls.stream().skip(1).limit(notice.isEmpty() ? RECENT : RECENT - 1).toList(),
        Turn.of(counters(), 2 * counterRows, scene.now()),
        waiting,
        notice);
  }

  private Optional<Names> hall() {
    return scene.state().map(BoardState::hall).map(name -> new Names(name.zh(), name.en()));
  }

  private List<CallLine> calls() {
    return scene.calls().stream().limit(RECENT + 1).map(this::line).toList();
  }

  private CallLine line(ShownCall shown) {
    return new CallLine(
        shown.call().number(),
        shown.call().counterName(),
        "Counter " + shown.call().counter(),
        shown.call().kind() == CallKind.RECALL,
        shown.fresh(scene.now(), settings.standsOut()));
  }

  private List<CounterCell> counters() {
    return scene.state().map(BoardState::counters).orElse(List.of()).stream()
        .map(BoardWords::cell)
        .toList();
  }

  private static CounterCell cell(CounterEntry counter) {
    Names state =
        switch (counter.state().toUpperCase(Locale.ROOT)) {
          case "FREE" -> new Names("空闲", "free");
          case "CALLED" -> new Names("叫号", "calling");
          case "SERVING" -> new Names("办理中", "serving");
          case "PAUSED" -> new Names("暂停", "paused");
          default -> new Names("未开放", "closed");
        };
    return new CounterCell(counter.name(), Optional.ofNullable(counter.number()), state);
  }

  private List<WaitingLine> waiting() {
    return scene.state().map(BoardState::waiting).orElse(List.of()).stream()
        .map(BoardWords::line)
        .toList();
  }

  private static WaitingLine line(WaitingEntry entry) {
    return new WaitingLine(
        entry.service(),
        new Names(entry.name().zh(), entry.name().en()),
        entry.count(),
        entry.toShow().words().zh());
  }

  private String notice() {
    String text = scene.state().flatMap(it -> Optional.ofNullable(it.notice())).orElse("");
    return NoticePages.of(text, scene.now());
  }
}

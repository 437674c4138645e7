package org.bancheng.board;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bancheng.board.model.BoardSettings;
import org.bancheng.hall.BoardId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.HallId;
import org.bancheng.hall.Names;
import org.bancheng.hall.ZoneName;
import org.bancheng.station.BrokerAddress;
import org.bancheng.station.StationFile;
import org.bancheng.station.YamlSection;

/** {@code board.yaml}; {@code docs/board.yaml} shows every key. */
final class BoardFile {
  private static final int LAST_PIN = 27;

  private final StationFile file;
  private final YamlSection root;

  private BoardFile(Path path) {
    this.file = StationFile.read(path);
    this.root = file.root();
  }

  /**
   * @throws org.bancheng.station.StationFileFaulty with everything that is wrong
   */
  static BoardSetup read(Path path) {
    BoardFile board = new BoardFile(path);
    BoardSetup setup = board.setup(BoardSetup.demo().identity());
    board.file.mustBeSound();
    return setup;
  }

  private BoardSetup setup(BoardIdentity usual) {
    List.of("hall", "board", "zone").forEach(root::require);
    BoardIdentity identity =
        new BoardIdentity(
            root.value("hall", usual.hall(), HallId::new),
            root.value("board", usual.board(), BoardId::new),
            root.value("zone", usual.zone(), ZoneName::new),
            name(usual.name()),
            root.value("timezone", Optional.empty(), BoardFile::timezone),
            settings(usual.settings()));
    return new BoardSetup(identity, BrokerAddress.read(root.section("broker")), counters());
  }

  private Names name(Names usual) {
    YamlSection name = root.section("name");
    return new Names(name.text("zh").orElse(usual.zh()), name.text("en").orElse(usual.en()));
  }

  private BoardSettings settings(BoardSettings usual) {
    return usual.withStandsOut(
        root.section("seconds").seconds("stands-out", usual.standsOut(), 3, 120));
  }

  private List<CounterWiring> counters() {
    YamlSection counters = root.section("counters");
    return counters.sections().entrySet().stream()
        .flatMap(entry -> counter(counters, entry).stream())
        .toList();
  }

  private static Optional<CounterWiring> counter(
      YamlSection counters, Map.Entry<String, YamlSection> entry) {
    List.of("button", "free", "busy", "paused").forEach(entry.getValue()::require);
    try {
      return Optional.of(
          new CounterWiring(
              new CounterId(entry.getKey()),
              pin(entry.getValue(), "button"),
              pin(entry.getValue(), "free"),
              pin(entry.getValue(), "busy"),
              pin(entry.getValue(), "paused")));
    } catch (IllegalArgumentException e) {
      counters.fault(entry.getKey(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static int pin(YamlSection counter, String key) {
    return counter.wholeNumber(key, 0, 0, LAST_PIN);
  }

  private static Optional<ZoneId> timezone(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("must be a zone such as Asia/Shanghai", e);
    }
  }
}

package org.bancheng.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bancheng.hall.BoardId;
import org.bancheng.hall.CounterId;
import org.bancheng.hall.ZoneName;
import org.bancheng.station.BrokerAddress;
import org.bancheng.station.Fault;
import org.bancheng.station.StationFileFaulty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardFileTest {
  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("board.yaml"), text);
  }

  @Test
  void readsAWholeFile() throws IOException {
    BoardSetup setup =
        BoardFile.read(
            file(
                """
                hall: demo
                board: board-2
                zone: b
                broker: {host: 10.0.0.5}
                name: {zh: 示例大厅, en: Example hall}
                seconds: {stands-out: 20}
                counters:
                  "3": {button: 17, free: 5, busy: 6, paused: 13}
                """));
    assertThat(setup.identity().board()).isEqualTo(new BoardId("board-2"));
    assertThat(setup.identity().zone()).isEqualTo(new ZoneName("b"));
    assertThat(setup.broker()).isEqualTo(new BrokerAddress("10.0.0.5", 1883));
    assertThat(setup.identity().settings().standsOut()).hasSeconds(20);
    assertThat(setup.counters())
        .containsExactly(new CounterWiring(new CounterId("3"), 17, 5, 6, 13));
  }

  @Test
  void tellsAllFaultsWithLineAndPath() throws IOException {
    Path file =
        file(
            """
            hall: demo
            board: Board 1
            seconds: {stands-out: 1}
            counters:
              "3": {button: 99, free: 5, busy: 6, pause: 13}
            """);
    StationFileFaulty faulty =
        catchThrowableOfType(StationFileFaulty.class, () -> BoardFile.read(file));
    assertThat(faulty.faults())
        .extracting(Fault::line, Fault::key)
        .containsExactlyInAnyOrder(
            tuple(0, "zone"),
            tuple(2, "board"),
            tuple(3, "seconds.stands-out"),
            tuple(0, "counters.3.paused"),
            tuple(5, "counters.3.button"),
            tuple(5, "counters.3.pause"));
  }
}

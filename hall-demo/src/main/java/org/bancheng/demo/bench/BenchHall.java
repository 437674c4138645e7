package org.bancheng.demo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The plan of the hall that is measured: four services, 32 counters that serve them all. */
final class BenchHall {
  static final int COUNTERS = 32;

  private BenchHall() {}

  static Path write(Path folder) throws IOException {
    String counters =
        IntStream.rangeClosed(1, COUNTERS)
            .mapToObj(
                n ->
                    "  - {counter: \""
                        + n
                        + "\", name: "
                        + n
                        + "号窗口, zone: a, services: [A, B, C, D]}\n")
            .collect(Collectors.joining());
    String services =
        "ABCD"
            .chars()
            .mapToObj(c -> "  - {service: " + (char) c + ", name: {zh: 业务, en: Service}}\n")
            .collect(Collectors.joining());
    String plan =
        "hall: bench\nname: {zh: 测量厅, en: Bench Hall}\ntimezone: Asia/Shanghai\nzones: [a]\n"
            + "services:\n"
            + services
            + "counters:\n"
            + counters
            + "kiosks: [kiosk-1]\nboards:\n  - {board: board-1, zone: a}\n"
            + "staff:\n  - {user: admin, role: ADMIN}\n";
    return Files.writeString(folder.resolve("hall.yaml"), plan);
  }
}

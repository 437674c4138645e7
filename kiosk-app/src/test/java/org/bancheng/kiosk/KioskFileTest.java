package org.bancheng.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bancheng.hall.HallId;
import org.bancheng.hall.ServiceId;
import org.bancheng.station.BrokerAddress;
import org.bancheng.station.Fault;
import org.bancheng.station.StationFileFaulty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class KioskFileTest {
  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("kiosk.yaml"), text);
  }

  @Test
  void readsAWholeFile() throws IOException {
    KioskSetup setup =
        KioskFile.read(
            file(
                """
                hall: xian-1
                kiosk: kiosk-7
                holder-key: holder.key
                broker: {host: 10.0.0.5, port: 1884}
                reader: serial:/dev/serial/by-id/reader
                printer: emulated
                printer-profile: narrow
                timezone: Asia/Shanghai
                elderly-from: 65
                auto: B
                seconds: {patience: 45, shown: 15}
                """));
    assertThat(setup.settings().hall()).isEqualTo(new HallId("xian-1"));
    assertThat(setup.broker()).isEqualTo(new BrokerAddress("10.0.0.5", 1884));
    assertThat(setup.reader()).isEqualTo(DevicePort.reader("serial:/dev/serial/by-id/reader"));
    assertThat(setup.printer()).isEqualTo(DevicePort.EMULATED);
    assertThat(setup.profile().name()).isEqualTo("58 mm");
    assertThat(setup.key()).contains(folder.resolve("holder.key"));
    assertThat(setup.settings().elderlyFrom()).isEqualTo(65);
    assertThat(setup.settings().flow().auto()).contains(new ServiceId("B"));
    assertThat(setup.settings().flow().patience()).hasSeconds(45);
  }

  @Test
  void tellsAllFaultsWithLineAndPath() throws IOException {
    Path file =
        file(
            """
            hall: Demo Hall
            reader: usb
            broker:
              port: 0
            timezone: Peking
            auto: BB
            colour: blue
            """);
    StationFileFaulty faulty =
        catchThrowableOfType(StationFileFaulty.class, () -> KioskFile.read(file));
    assertThat(faulty.faults())
        .extracting(Fault::line, Fault::key)
        .containsExactlyInAnyOrder(
            tuple(0, "kiosk"),
            tuple(0, "holder-key"),
            tuple(1, "hall"),
            tuple(2, "reader"),
            tuple(4, "broker.port"),
            tuple(5, "timezone"),
            tuple(6, "auto"),
            tuple(7, "colour"));
  }

  @Test
  void theCommandLineAnswersFaultySettingsWithTwo() throws IOException {
    Path file = file("hall: demo\n");
    assertThat(run("--config", file.toString())).isEqualTo(2);
    assertThat(run("--broker", "nonsense")).isEqualTo(2);
    assertThat(run("--reader", "usb")).isEqualTo(2);
    assertThat(run("--auto", "bb")).isEqualTo(2);
  }

  /** What it prints for people is not for the test's log. */
  private static int run(String... args) {
    PrintStream err = System.err;
    System.setErr(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    try {
      return new CommandLine(new KioskMain()).execute(args);
    } finally {
      System.setErr(err);
    }
  }
}

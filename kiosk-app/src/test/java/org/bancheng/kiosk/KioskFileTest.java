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
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.bancheng.device.printer.Presenter;
import org.bancheng.device.printer.PrinterProfile;
import org.bancheng.device.printer.PrinterProfiles;
import org.bancheng.device.printer.PrinterSkill;
import org.bancheng.hall.HallId;
import org.bancheng.hall.ServiceId;
import org.bancheng.kiosk.flow.KioskLetter;
import org.bancheng.kiosk.flow.Scenes;
import org.bancheng.kiosk.flow.Slip;
import org.bancheng.kiosk.paper.TicketFacts;
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
                letter: N
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
    assertThat(setup.settings().flow().letter()).contains(new KioskLetter("N"));
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
            letter: O
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
            tuple(7, "letter"),
            tuple(8, "colour"));
  }

  private static final String WHO = "hall: demo\nkiosk: kiosk-1\nholder-key: holder.key\n";

  @Test
  void aPrinterIsAKnownModelWithWhatIsDifferent() throws IOException {
    PrinterProfile profile =
        KioskFile.read(
                file(
                    WHO
                        + """
                        printer-profile:
                          model: narrow
                          dots-per-line: 512
                          baud: 19200
                          speed-mm-s: 150
                          chinese-font: no
                          qr: native
                          process-id: yes
                          cutter: no
                          clears-buffers: yes
                          print-when-mute: no
                          reserve: 5
                          presenter: yes
                          present-steps: 12
                          retract-after: 45
                        """))
            .profile();
    assertThat(profile)
        .isEqualTo(
            new PrinterProfile(
                "58 mm",
                512,
                19_200,
                150,
                Set.of(PrinterSkill.QR_CODE, PrinterSkill.PROCESS_ID, PrinterSkill.CLEARS_BUFFERS),
                Optional.of(new Presenter(12, Duration.ofSeconds(45))),
                false,
                Duration.ofMillis(300),
                Duration.ofSeconds(5)));
  }

  @Test
  void everyModelCanBeNamed() throws IOException {
    for (String name : PrinterProfiles.names()) {
      assertThat(KioskFile.read(file(WHO + "printer-profile: " + name)).profile())
          .isEqualTo(PrinterProfiles.named(name).orElseThrow());
    }
  }

  @Test
  void faultsOfProfileAndTemplateAreToldTogether() throws IOException {
    Files.writeString(folder.resolve("ticket.txt"), "^9 {number}\n{nummer}\n");
    Path file =
        file(
            WHO
                + """
                printer-profile:
                  model: broad
                  qr: painted
                  cutter: maybe
                  dots-per-line: 20
                  ink: blue
                ticket-template: ticket.txt
                """);
    StationFileFaulty faulty =
        catchThrowableOfType(StationFileFaulty.class, () -> KioskFile.read(file));
    assertThat(faulty.faults())
        .extracting(Fault::line, Fault::key)
        .containsExactlyInAnyOrder(
            tuple(5, "printer-profile.model"),
            tuple(6, "printer-profile.qr"),
            tuple(7, "printer-profile.cutter"),
            tuple(8, "printer-profile.dots-per-line"),
            tuple(9, "printer-profile.ink"),
            tuple(10, "ticket-template"),
            tuple(10, "ticket-template"));
    assertThat(faulty).hasMessageContaining("ticket.txt line 2: '{nummer}' is not known");
  }

  @Test
  void aHallsOwnTemplateIsTaken() throws IOException {
    Files.writeString(folder.resolve("ticket.txt"), "{number}");
    KioskSetup setup = KioskFile.read(file(WHO + "ticket-template: ticket.txt"));
    Slip slip = Scenes.slip("B042");
    assertThat(
            setup
                .settings()
                .ticket()
                .paper(TicketFacts.of(slip, 1, Scenes.HALL, Optional.empty()))
                .parts())
        .hasSize(2);
  }

  @Test
  void theCommandLineAnswersFaultySettingsWithTwo() throws IOException {
    Path file = file("hall: demo\n");
    assertThat(run("--config", file.toString())).isEqualTo(2);
    assertThat(run("--broker", "nonsense")).isEqualTo(2);
    assertThat(run("--reader", "usb")).isEqualTo(2);
    assertThat(run("--auto", "bb")).isEqualTo(2);
    assertThat(run("--letter", "O")).isEqualTo(2);
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

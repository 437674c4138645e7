package org.bancheng.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.station.StationFileFaulty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/kiosk.yaml}, the example people copy. */
class KioskExampleTest {
  private static final Path EXAMPLE = Path.of("..", "docs", "kiosk.yaml");

  @TempDir Path folder;

  @Test
  void theExampleIsTheDemosKiosk() {
    KioskSetup setup = KioskFile.read(EXAMPLE);
    assertThat(setup.settings().hall()).isEqualTo(new HallId("demo"));
    assertThat(setup.settings().kiosk()).isEqualTo(new KioskId("kiosk-1"));
    assertThat(setup.settings().flow()).isEqualTo(KioskSetup.demo().settings().flow());
    assertThat(setup.profile()).isEqualTo(KioskSetup.demo().profile());
  }

  @Test
  void whatIsCommentedOutInItCanBeSwitchedOn() throws IOException {
    Files.writeString(folder.resolve("ticket.txt"), "{number}");
    assertThat(KioskFile.read(file(switchedOn())).settings().zone()).isPresent();
  }

  @Test
  void theExampleNamesEveryKey() throws IOException {
    Files.writeString(folder.resolve("ticket.txt"), "{number}");
    String example = switchedOn();
    String withKeysNobodyKnows =
        example.replaceFirst("(?m)^( +)model:", "$1ink: blue\n$1model:") + "colour: blue\n";
    String faults =
        catchThrowableOfType(
                StationFileFaulty.class, () -> KioskFile.read(file(withKeysNobodyKnows)))
            .getMessage();
    assertThat(faults.lines()).hasSize(2);
    faults
        .lines()
        .flatMap(it -> Pattern.compile(", ").splitAsStream(it.replaceFirst(".*known are ", "")))
        .forEach(key -> assertThat(example).containsPattern("(?m)^ *" + key + ":"));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("kiosk.yaml"), text);
  }

  /** What can be switched on stands behind a hash and a blank; the plain form it replaces goes. */
  private static String switchedOn() throws IOException {
    return Files.readString(EXAMPLE)
        .replaceFirst("(?m)^printer-profile: .*\n", "")
        .replaceAll("(?m)^# (?= *[a-z-]+:)", "");
  }
}

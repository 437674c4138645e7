package org.bancheng.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationFileTest {
  @Test
  void readsWhatIsThereAndFallsBackWhereNothingIs() {
    StationFile file = StationFile.of("kiosk.yaml", "kiosk: kiosk-7\nbroker:\n  port: 1884\n");
    YamlSection root = file.root();
    YamlSection broker = root.section("broker");

    assertThat(root.text("kiosk")).contains("kiosk-7");
    assertThat(broker.wholeNumber("port", 1883, 1, 65_535)).isEqualTo(1884);
    assertThat(broker.text("host")).isEmpty();
    assertThat(root.seconds("idle", Duration.ofSeconds(30), 5, 300)).hasSeconds(30);
    assertThatCode(file::mustBeSound).doesNotThrowAnyException();
  }

  @Test
  void tellsAllFaultsAtOnceEachWithLineAndPath() {
    StationFile file =
        StationFile.of(
            "kiosk.yaml", "kiosk: []\nbroker:\n  port: 99999\n  colour: blue\nidle: x\n");
    file.root().text("kiosk");
    file.root().section("broker").wholeNumber("port", 1883, 1, 65_535);
    file.root().seconds("idle", Duration.ofSeconds(30), 5, 300);

    StationFileFaulty faulty = catchThrowableOfType(StationFileFaulty.class, file::mustBeSound);

    assertThat(faulty.faults())
        .extracting(Fault::toString)
        .containsExactly(
            "kiosk.yaml:1: kiosk: must be a text",
            "kiosk.yaml:3: broker.port: must be a whole number 1..65535, is '99999'",
            "kiosk.yaml:4: broker.colour: is not known here; known are port",
            "kiosk.yaml:5: idle: must be a whole number 5..300, is 'x'");
  }

  @Test
  void saysWhereAFileStopsBeingYaml() {
    StationFile file = StationFile.of("board.yaml", "board: b\n\tzone: a\n");
    assertThatThrownBy(file::mustBeSound).hasMessageStartingWith("board.yaml:2: is not YAML: ");
  }

  @Test
  void saysWhereAFileHoldsAForbiddenCharacter() {
    StationFile file = StationFile.of("board.yaml", "# 大厅\n".repeat(1_000) + "board: \u0001\n");
    assertThatThrownBy(file::mustBeSound)
        .hasMessage("board.yaml:1001: is not YAML: it holds a character that YAML forbids");
  }

  @Test
  void saysThatAFileIsNestedTooDeep() {
    StationFile file = StationFile.of("board.yaml", "[".repeat(1_000) + "]".repeat(1_000));
    assertThatThrownBy(file::mustBeSound).hasMessageContaining("is not YAML: Nesting Depth");
  }

  @Test
  void refusesAKeySaidTwice() {
    StationFile file = StationFile.of("board.yaml", "board: a\nboard: b\n");
    assertThatThrownBy(file::mustBeSound).hasMessageContaining("board: is said twice");
  }

  @TempDir Path folder;

  @Test
  void saysThatThereIsNoSuchFileAndNothingElse() {
    Path nowhere = folder.resolve("kiosk.yaml");
    assertThatThrownBy(() -> requireKiosk(StationFile.read(nowhere)))
        .hasMessage(nowhere + ": there is no such file");
  }

  @Test
  void saysThatAFolderIsNoFile() {
    assertThatThrownBy(() -> requireKiosk(StationFile.read(folder)))
        .hasMessage(folder + ": is a folder, not a file");
  }

  @Test
  void saysThatAFileIsNoText() throws IOException {
    Path picture = Files.write(folder.resolve("kiosk.yaml"), new byte[] {(byte) 0xff, 0});
    assertThatThrownBy(() -> requireKiosk(StationFile.read(picture)))
        .hasMessage(picture + ": cannot be read as UTF-8 text");
  }

  @Test
  void missesNoValueInAFileThatIsNoYaml() {
    assertThatThrownBy(() -> requireKiosk(StationFile.of("kiosk.yaml", "kiosk: [\n")))
        .hasMessageContaining("is not YAML")
        .hasMessageNotContaining("is missing");
  }

  @Test
  void tellsARequiredValueThatIsNoTextOnce() {
    StationFile file = StationFile.of("kiosk.yaml", "kiosk: [a]\n");
    file.root().require("kiosk");
    file.root().text("kiosk");
    assertThatThrownBy(file::mustBeSound).hasMessage("kiosk.yaml:1: kiosk: must be a text");
  }

  private static void requireKiosk(StationFile file) {
    file.root().require("kiosk");
    file.mustBeSound();
  }

  @Test
  void saysOnceWhatAWrongValueIs() {
    StationFile file = StationFile.of("kiosk.yaml", "printer: lp\nhall: A Hall\nletter: k\n");
    file.root().value("printer", "", text -> refuse("must be usb:PATH, not 'lp'"));
    file.root().value("hall", "", text -> refuse("must be small: \"A Hall\""));
    file.root().value("letter", "", text -> refuse("must be one letter, as k or l"));
    assertThatThrownBy(file::mustBeSound)
        .hasMessage(
            """
            kiosk.yaml:1: printer: must be usb:PATH, not 'lp'
            kiosk.yaml:2: hall: must be small: "A Hall"
            kiosk.yaml:3: letter: must be one letter, as k or l, is 'k'""");
  }

  private static String refuse(String why) {
    throw new IllegalArgumentException(why);
  }

  @Property(tries = 300)
  void anyTextIsEitherReadOrRefusedWithFaults(@ForAll String text) {
    StationFile file = StationFile.of("any.yaml", text);
    try {
      file.mustBeSound();
    } catch (StationFileFaulty faulty) {
      assertThat(faulty.faults()).isNotEmpty();
    }
  }
}

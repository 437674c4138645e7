package org.bancheng.kiosk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Random;
import org.bancheng.hall.HolderToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HolderTest {
  private static final char[] NUMBER = "11999919000101002X".toCharArray();

  @TempDir Path folder;

  private static HolderMaker maker(byte fill) {
    byte[] secret = new byte[32];
    java.util.Arrays.fill(secret, fill);
    return new HolderMaker(HolderKey.of(secret), 60, () -> LocalDate.of(2026, 11, 23));
  }

  /** Reckoned by another program: HMAC-SHA-256, key of 32 bytes 0x0B. */
  @Test
  void theTokenIsTheHmacOfTheNumberInBase64Url() {
    assertThat(maker((byte) 0x0b).token(NUMBER))
        .isEqualTo(new HolderToken("cheLzImQfbyTak10b9FMiFhiC_UT5BYrDDC5byI0P8I"));
  }

  @Test
  void anotherKeyMakesAnotherToken() {
    assertThat(maker((byte) 1).token(NUMBER)).isNotEqualTo(maker((byte) 2).token(NUMBER));
  }

  @Test
  void makesAKeyOfItsOwnOnceAndKeepsIt() {
    Path file = folder.resolve("data/holder.key");
    HolderKey first = HolderKey.readOrMake(file, new Random(1));
    HolderKey second = HolderKey.readOrMake(file, new Random(2));
    assertThat(second.secret()).isEqualTo(first.secret());
    assertThat(file).isRegularFile();
  }

  @Test
  void refusesAKeyThatOthersCanRead() throws Exception {
    Path file = folder.resolve("holder.key");
    HolderKey.readOrMake(file, new Random(1));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(() -> HolderKey.read(file)).hasMessageContaining("chmod 600");
  }

  @Test
  void refusesAShortOrMissingKeyWithoutQuotingIt() throws Exception {
    assertThatThrownBy(() -> HolderKey.read(folder.resolve("none")))
        .hasMessageContaining("is not there");
    Path file = folder.resolve("short.key");
    Files.writeString(file, "c2hvcnQ=\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThatThrownBy(() -> HolderKey.read(file))
        .isInstanceOf(HolderKeyFault.class)
        .hasMessageNotContaining("c2hvcnQ");
  }

  @Test
  void saysHowToMakeAMissingKeySoThatItIsReadThen() throws Exception {
    Path file = Files.createDirectories(folder.resolve("a kiosk")).resolve("holder.key");
    String message =
        catchThrowableOfType(HolderKeyFault.class, () -> HolderKey.read(file)).getMessage();
    assertThat(message).contains("all kiosks of a hall need the same");
    String command = message.substring(message.indexOf("(umask"), message.lastIndexOf(')') + 1);
    assertThat(new ProcessBuilder("sh", "-c", command).start().waitFor()).isZero();
    assertThatCode(() -> HolderKey.read(file)).doesNotThrowAnyException();
  }

  @Test
  void aKeyNeverSaysItself() {
    assertThat(HolderKey.of(new byte[32])).hasToString("HolderKey[hidden]");
  }
}

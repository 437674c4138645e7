package org.bancheng.hub.staff;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PinHashTest {
  private static final String KNOWN =
      "bbfeaf11e362d9b1bfaf5ce15646616bc82417af25f1edcdce8bbafc8c4db4fc";

  private final Random random = new Random(1);

  @Test
  void knowsItsPinAndNoOther() {
    PinHash hash = PinHash.of("042042", random);
    assertThat(hash.matches("042042")).isTrue();
    assertThat(hash.matches("042043")).isFalse();
    assertThat(hash.matches("")).isFalse();
    assertThat(hash.matches("042042 ")).isFalse();
  }

  @Test
  void isSaltedSoThatEqualPinsLookDifferent() {
    PinHash one = PinHash.of("042042", random);
    PinHash other = PinHash.of("042042", random);
    assertThat(one.salt()).hasSize(16).isNotEqualTo(other.salt());
    assertThat(one.hash()).hasSize(32).isNotEqualTo(other.hash());
  }

  @Test
  void isPbkdf2AsTheStandardHasIt() {
    // Made with another program (Python, hashlib.pbkdf2_hmac) from the description alone.
    byte[] salt = "sixteen bytes ok".getBytes(US_ASCII);
    byte[] expected = HexFormat.of().parseHex(KNOWN);
    assertThat(new PinHash(salt, expected).matches("123456")).isTrue();
  }
}

package org.bancheng.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolderTokenTest {
  @Test
  void isBase64UrlOfADigest() {
    String hmac = "qL0-_xY3zq8S1T2u3V4w5X6y7Z8a9B0c1D2e3F4g5H0=";
    assertThat(new HolderToken(hmac).value()).isEqualTo(hmac);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "with spaces in between", "slash/slash/slash/slash"})
  void isNothingElse(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new HolderToken(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000000000000000000", "00000000000000000X", "00000000000000000x"})
  void isNoNumberOfADocument(String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HolderToken.told(number))
        .withMessageContaining("HMAC")
        .withMessageNotContaining(number);
    assertThat(new HolderToken(number).value()).as("in an old journal").isEqualTo(number);
  }

  @Test
  void neverStandsInTheComplaintAboutIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HolderToken("a document number!"))
        .withMessageNotContaining("document");
  }

  @Test
  void isNotNeededForATicket() {
    assertThat(Holder.UNKNOWN.token()).isEmpty();
    assertThat(Holder.UNKNOWN.group()).isEqualTo(HolderGroup.NONE);
  }
}

package org.bancheng.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KioskLetterTest {
  @Test
  void standsBehindTheServicesLetter() {
    assertThat(new KioskLetter("K").number(Scenes.B, 7)).hasToString("BK007");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "k", "KK", "1", "I", "O", "Ö"})
  void isOneLetterThatNobodyReadsAsADigit(String text) {
    assertThatThrownBy(() -> new KioskLetter(text)).isInstanceOf(IllegalArgumentException.class);
  }
}

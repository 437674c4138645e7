package org.bancheng.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  private static final List<Function<String, Object>> IDS =
      List.of(HallId::new, CounterId::new, KioskId::new, BoardId::new, ZoneName::new);

  @ParameterizedTest
  @ValueSource(strings = {"1", "demo", "kiosk-1", "a", "-", "abcdefghijklmnopqrstuvwxyz012345"})
  void areOneToThirtyTwoSmallLettersDigitsAndDashes(String id) {
    assertThat(IDS).allSatisfy(make -> assertThat(make.apply(id)).hasToString(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A",
        "a b",
        "a/b",
        "a+",
        "#",
        "大厅",
        "a\n",
        "abcdefghijklmnopqrstuvwxyz0123456"
      })
  void areNothingThatCouldBreakATopic(String id) {
    assertThat(IDS)
        .allSatisfy(
            make ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> make.apply(id))
                    .withMessageContaining("[a-z0-9-]{1,32}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "AB", "1", "Ä"})
  void ofServicesAreOneCapitalLetter(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ServiceId(id));
  }

  @Test
  void ofServicesStandInTheOrderOfTheAlphabet() {
    assertThat(new ServiceId("A")).isLessThan(new ServiceId("B"));
  }
}

package org.bancheng.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketNumberTest {
  @Test
  void isTheLettersAndAtLeastThreeDigits() {
    assertThat(number("B", 42)).hasToString("B042");
    assertThat(number("B", 1)).hasToString("B001");
    assertThat(number("BK", 7)).hasToString("BK007");
  }

  @Test
  void growsAFourthDigitAfter999() {
    assertThat(number("B", 999)).hasToString("B999");
    assertThat(number("B", 1000)).hasToString("B1000");
  }

  @Property
  void isReadAsItIsWritten(
      @ForAll @CharRange(from = 'A', to = 'Z') @StringLength(min = 1, max = 2) String letters,
      @ForAll @IntRange(min = 1, max = TicketNumber.LAST) int number) {
    TicketNumber written = number(letters, number);
    assertThat(TicketNumber.parse(written.toString())).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "B", "042", "B42", "b042", "ABC042", "B-42", "B042 ", "B1000000"})
  void isNotReadFromAnythingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketNumber.parse(text))
        .withMessageContaining("\"" + text + "\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, TicketNumber.LAST + 1})
  void countsFromOneToItsLast(int number) {
    assertThatIllegalArgumentException().isThrownBy(() -> number("A", number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ABC", "1", "A1", "É", "Ａ"})
  void hasOneOrTwoCapitalLetters(String letters) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Series(letters));
  }

  @Test
  void carriesTheServicesLetter() {
    assertThat(Series.of(new ServiceId("C")).letters()).isEqualTo("C");
  }

  private static TicketNumber number(String letters, int number) {
    return new TicketNumber(new Series(letters), number);
  }
}

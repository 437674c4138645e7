package org.bancheng.device.idcard.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.bancheng.device.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentNumberTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  static Stream<JsonNode> valid() {
    return numbers("valid");
  }

  static Stream<JsonNode> invalid() {
    return numbers("invalid").filter(n -> !n.path("lenient").asBoolean());
  }

  private static Stream<JsonNode> numbers(String kind) {
    return StreamSupport.stream(Vectors.part("id_numbers").path(kind).spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("valid")
  void numbersInOrderAreAccepted(JsonNode vector) {
    assertThat(DocumentNumber.isGb11643(characters(vector), TODAY)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void everyOtherNumberIsRefused(JsonNode vector) {
    assertThat(DocumentNumber.isGb11643(characters(vector), TODAY))
        .as(vector.path("reason").asText())
        .isFalse();
  }

  @Test
  void aSmallXIsMadeACapital() {
    char[] number = "11999919000101002x".toCharArray();
    DocumentNumber.normalise(number);
    assertThat(number).endsWith('X');
    assertThat(DocumentNumber.isGb11643(number, TODAY)).isTrue();
  }

  @Test
  void theForeignersNumberOf2017HasItsOwnCheck() {
    JsonNode vector = Vectors.part("id_numbers").path("foreigner_2017").get(0);
    assertThat(DocumentNumber.isForeigner2017(characters(vector))).isTrue();
    assertThat(DocumentNumber.isForeigner2017("UTO999900010104".toCharArray())).isFalse();
    assertThat(DocumentNumber.isForeigner2017("UT1999900010103".toCharArray())).isFalse();
  }

  @Test
  void theForeignersNumberOf2023BeginsWithNine() {
    assertThat(inOrder(CardLayout.Y, "911999190001010005")).isTrue();
    assertThat(inOrder(CardLayout.Y, "119999190001010011")).isFalse();
    assertThat(inOrder(CardLayout.CITIZEN, "119999190001010011")).isTrue();
  }

  @Property
  void oneWrongDigitIsAlwaysNoticed(
      @ForAll @IntRange(min = 0, max = 16) int place,
      @ForAll @CharRange(from = '0', to = '9') char digit) {
    char[] number = "119999190001010011".toCharArray();
    boolean same = number[place] == digit;
    number[place] = digit;
    assertThat(DocumentNumber.isGb11643(number, TODAY)).isEqualTo(same);
  }

  @Property
  void noTextMakesTheCheckFail(@ForAll @StringLength(max = 20) String text) {
    for (CardLayout layout : CardLayout.values()) {
      inOrder(layout, text);
    }
  }

  private static boolean inOrder(CardLayout layout, String number) {
    return DocumentNumber.inOrder(layout, number.toCharArray(), TODAY);
  }

  private static char[] characters(JsonNode vector) {
    return vector.path("number").asText().toCharArray();
  }
}

package org.bancheng.device.idcard.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.bancheng.device.Vectors;
import org.bancheng.device.emulator.EmulatedCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTextTest {
  private static final Map<String, CardField> FIELDS =
      Map.ofEntries(
          Map.entry("name", CardField.NAME),
          Map.entry("chinese_name", CardField.NAME),
          Map.entry("sex", CardField.SEX),
          Map.entry("nation", CardField.NATION),
          Map.entry("birth", CardField.BIRTH),
          Map.entry("address", CardField.ADDRESS),
          Map.entry("id_number", CardField.NUMBER),
          Map.entry("issuer", CardField.ISSUER),
          Map.entry("valid_from", CardField.VALID_FROM),
          Map.entry("valid_to", CardField.VALID_TO),
          Map.entry("pass_number", CardField.PASS_NUMBER),
          Map.entry("issue_count", CardField.ISSUE_COUNT),
          Map.entry("english_name", CardField.ENGLISH_NAME),
          Map.entry("english_name_1", CardField.ENGLISH_NAME),
          Map.entry("english_name_2", CardField.ENGLISH_NAME_REST),
          Map.entry("nationality", CardField.NATIONALITY),
          Map.entry("card_version", CardField.CARD_VERSION),
          Map.entry("authority_code", CardField.AUTHORITY),
          Map.entry("renewal_count", CardField.RENEWAL_COUNT),
          Map.entry("old_number_assoc", CardField.OLD_NUMBER),
          Map.entry("type_flag", CardField.TYPE));

  @ParameterizedTest
  @ValueSource(strings = {"citizen", "citizen-longterm", "J", "I", "Y"})
  void everyFieldOfEveryLayoutIsReadWhereItStands(String block) {
    JsonNode vector = Vectors.part("text_blocks").path(block);
    CardText text = CardText.of(Vectors.bytes(vector.path("hex"))).orElseThrow();
    for (JsonNode field : vector.path("fields")) {
      String name = field.path("name").asText();
      if (!name.startsWith("reserved")) {
        assertThat(text.characters(FIELDS.get(name)))
            .as(name)
            .isEqualTo(field.path("value").asText().stripTrailing().toCharArray());
      }
    }
  }

  @Test
  void theEmulatedCardsAreTheBytesOfTheVectors() {
    Stream.of("citizen:citizen", "longterm:citizen-longterm", "J:J", "I:I", "Y:Y")
        .map(pair -> pair.split(":"))
        .forEach(
            pair ->
                assertThat(EmulatedCards.byId(pair[0]).orElseThrow().text())
                    .as(pair[0])
                    .isEqualTo(
                        Vectors.bytes(Vectors.part("text_blocks").path(pair[1]).path("hex"))));
  }

  @Test
  void anUnknownLetterHasNoLayout() {
    byte[] text = EmulatedCards.byId("Y").orElseThrow().text().clone();
    text[248] = 'Q';
    assertThat(CardText.of(text)).isEmpty();
  }

  @Test
  void rareCharactersPassUnchangedAndInnerSpacesStay() {
    byte[] bytes =
        CardText.compose(
            CardLayout.I, Map.of(CardField.NAME, "\uE863\u3400", CardField.ENGLISH_NAME, "A  B"));
    CardText text = CardText.of(bytes).orElseThrow();
    assertThat(text.characters(CardField.NAME)).containsExactly('\uE863', '\u3400');
    assertThat(new String(text.characters(CardField.ENGLISH_NAME))).isEqualTo("A  B");
  }

  @Test
  void aTextDoesNotSayWhatStandsInIt() {
    assertThat(CardText.of(EmulatedCards.byId("J").orElseThrow().text()).orElseThrow())
        .hasToString("CardText[J]");
  }
}

package org.bancheng.device.idcard.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bancheng.device.Vectors;
import org.bancheng.device.emulator.EmulatedCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
      if (!name.startsWith("reserved") && !name.startsWith("english_name_")) {
        assertThat(text.characters(FIELDS.get(name)))
            .as(name)
            .isEqualTo(field.path("value").asText().stripTrailing().toCharArray());
      }
    }
  }

  @Test
  void theTwoHalvesOfALongNameAreJoinedBeforeThePaddingIsCut() {
    byte[] block = Vectors.bytes(Vectors.part("text_blocks").path("Y").path("hex"));
    assertThat(CardText.of(block).orElseThrow().characters(CardField.ENGLISH_NAME))
        .isEqualTo("SPECIMEN, BETA GAMMA DELTA EPSILON ZETA ETA".toCharArray());
  }

  @ParameterizedTest
  @CsvSource({"citizen, CITIZEN", "J, J", "I, I", "Y, Y"})
  void everyLayoutPutsItsFieldsWhereTheStandardDoes(String vector, CardLayout layout) {
    Map<CardField, List<Integer>> expected = new EnumMap<>(CardField.class);
    int bytes = 0;
    for (JsonNode field : Vectors.part("text_layouts").path(vector)) {
      bytes += field.path("bytes").asInt();
      CardField known = FIELDS.get(field.path("name").asText().replaceFirst("_[12]$", ""));
      if (known != null) {
        expected.computeIfAbsent(known, f -> new ArrayList<>()).addAll(offsets(field));
      }
    }
    Map<CardField, List<Integer>> found = new EnumMap<>(CardField.class);
    for (CardField field : CardField.values()) {
      layout.place(field).ifPresent(place -> found.put(field, place.offsets()));
    }
    assertThat(found).isEqualTo(expected);
    assertThat(bytes).isEqualTo(CardText.BYTES);
  }

  private static List<Integer> offsets(JsonNode field) {
    int from = field.path("offset").asInt();
    return IntStream.range(0, field.path("bytes").asInt() / 2).mapToObj(i -> from + 2 * i).toList();
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

package org.bancheng.bus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bancheng.bus.message.BoardReceipt;
import org.bancheng.bus.message.ButtonPress;
import org.bancheng.bus.message.Forecast;
import org.bancheng.bus.message.KioskRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusJsonTest {
  private static final UUID ID = UUID.fromString("0193a001-0000-7000-8000-000000000001");

  @Test
  void writesUtf8() {
    byte[] written = BusJson.write(new BoardReceipt("board-1", 1, at("2026-11-23T09:00:00+08:00")));
    assertThat(new String(written, UTF_8))
        .startsWith("{\"v\":1,")
        .contains("\"board\":\"board-1\"");
  }

  @Test
  void keepsTheOffsetOfAnInstant() {
    BoardReceipt receipt =
        Json.read(
            """
            {"v":1,"board":"board-1","sequence":1,"shownAt":"2026-11-23T09:03:11.120+08:00"}""",
            BoardReceipt.class);
    assertThat(receipt.shownAt()).isEqualTo(at("2026-11-23T09:03:11.120+08:00"));
    assertThat(receipt.shownAt().getOffset().getTotalSeconds()).isEqualTo(8 * 3600);
  }

  @Test
  void writesDurationsAsIso8601() {
    assertThat(Json.written(new Forecast(Duration.ofMinutes(14), Duration.ofMinutes(25))))
        .isEqualTo(Json.tree("{\"p50\":\"PT14M\",\"p90\":\"PT25M\"}"));
  }

  @Test
  void ignoresFieldsItDoesNotKnow() {
    ButtonPress press =
        Json.read(
            """
            {"v":1,"id":"%s","press":"short","firmware":"2.1","extra":{"deep":[1,2]}}"""
                .formatted(ID),
            ButtonPress.class);
    assertThat(press).isEqualTo(new ButtonPress(ID, ButtonPress.Press.SHORT));
  }

  @Test
  void readsAMessageWithoutItsVersion() {
    assertThat(Json.read("{\"id\":\"%s\",\"press\":\"long\"}".formatted(ID), ButtonPress.class))
        .isEqualTo(new ButtonPress(ID, ButtonPress.Press.LONG));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "null", "[]", "7", "\"text\"", "{", "{} {}", "{}x", "not json", "<xml/>"})
  void refusesWhatIsNoJsonObject(String payload) {
    assertThatExceptionOfType(BadPayload.class)
        .isThrownBy(() -> BusJson.tree(payload.getBytes(UTF_8)))
        .withMessageStartingWith("payload is no JSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"%s\",\"press\":\"middle\"}",
        "{\"id\":\"%s\",\"press\":0}",
        "{\"id\":\"%s\",\"press\":null}",
        "{\"id\":\"%s\",\"press\":{}}",
        "{\"id\":\"x-%s\",\"press\":\"short\"}",
        "{\"press\":\"short\"}"
      })
  void refusesAFieldThatIsMissingOrOfTheWrongKind(String payload) {
    assertThatExceptionOfType(BadPayload.class)
        .isThrownBy(() -> Json.read(payload.formatted(ID), ButtonPress.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110101190001011234",
        "{\"v\":1,\"type\":\"take\",\"id\":\"110101190001011234\",\"service\":\"A\"}",
        "{\"v\":1,\"type\":\"110101190001011234\"}",
        "{\"v\":1,\"type\":\"take\",\"holder\":{\"group\":\"110101190001011234\"}}",
        "{\"v\":1,\"110101190001011234\":",
        "{\"v\":1,\"type\":\"take\",\"at\":\"110101190001011234\"}"
      })
  void neverQuotesAPayloadInItsComplaint(String payload) {
    assertThatExceptionOfType(BadPayload.class)
        .isThrownBy(() -> Json.read(payload, KioskRequest.class))
        .satisfies(fault -> assertThat(fault.toString()).doesNotContain("110101"))
        .withNoCause();
  }

  @Test
  void survivesDeepNesting() {
    assertThatExceptionOfType(BadPayload.class)
        .isThrownBy(() -> Json.read("{\"a\":" + "[".repeat(16_000), KioskRequest.class));
  }

  @Property
  void readsNothingButItsOwnOutOfAnyBytes(@ForAll byte[] noise) {
    try {
      BusJson.tree(noise);
    } catch (BadPayload expected) {
      assertThat(expected).hasMessageStartingWith("payload is no JSON");
    }
  }

  private static OffsetDateTime at(String text) {
    return OffsetDateTime.parse(text);
  }
}

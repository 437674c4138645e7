package org.bancheng.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.bancheng.hub.TestHub;
import org.bancheng.hub.net.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide desk books slots of today. */
class AppointmentsOverHttpTest {
  private static final String APPOINTMENTS = "/api/v1/appointments";

  @RegisterExtension static final TestHub HUB = new TestHub();

  @Test
  void areBookedAndClaimedByATicket() {
    Answer booked = book("A", "2026-11-23T10:00:00+08:00");
    assertThat(booked.status()).isEqualTo(201);
    assertThat(booked.text("service")).isEqualTo("A");
    assertThat(booked.text("slot")).isEqualTo("2026-11-23T10:00:00+08:00");
    Answer ticket = claim(booked.text("appointment"));
    assertThat(ticket.status()).isEqualTo(201);
    assertThat(claim(booked.text("appointment")).code()).isEqualTo("UNKNOWN_APPOINTMENT");
  }

  @Test
  void areGivenBack() {
    String appointment = book("A", "2026-11-23T11:00:00+08:00").text("appointment");
    assertThat(cancel(appointment).status()).isEqualTo(204);
    assertThat(cancel(appointment).code()).isEqualTo("UNKNOWN_APPOINTMENT");
    assertThat(claim(appointment).code()).isEqualTo("UNKNOWN_APPOINTMENT");
  }

  @Test
  void areTheGuideDesks() {
    assertThat(HUB.as("clerk1").post(APPOINTMENTS, body("A", "2026-11-23T10:00:00+08:00")).status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "{}, service",
    "'{\"service\":\"A\"}', slot",
    "'{\"service\":\"A\",\"slot\":\"ten\"}', slot",
    "'{\"service\":\"A\",\"slot\":10}', slot"
  })
  void areNotBookedForBadInputAndTheFieldIsNamed(String body, String field) {
    Answer answer = HUB.as("guide").post(APPOINTMENTS, body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("field")).isEqualTo(field);
  }

  @Test
  void anIdThatIsNoneIsNamed() {
    Answer answer = cancel("seven");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("field")).isEqualTo("appointment");
    assertThat(cancel(UUID.randomUUID().toString()).code()).isEqualTo("UNKNOWN_APPOINTMENT");
  }

  private static Answer book(String service, String slot) {
    return HUB.as("guide").post(APPOINTMENTS, body(service, slot));
  }

  private static String body(String service, String slot) {
    return "{\"service\":\"%s\",\"slot\":\"%s\"}".formatted(service, slot);
  }

  private static Answer cancel(String appointment) {
    return HUB.as("guide").post(APPOINTMENTS + "/" + appointment + "/cancel", "");
  }

  private static Answer claim(String appointment) {
    return HUB.as("guide")
        .post(
            "/api/v1/tickets", "{\"service\":\"A\",\"appointment\":\"%s\"}".formatted(appointment));
  }
}

package org.bancheng.kiosk.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.device.printer.PrinterFault;
import org.bancheng.device.printer.PrinterState;
import org.bancheng.kiosk.flow.Surroundings;
import org.junit.jupiter.api.Test;

class NearEndTest {
  @Test
  void paperNearItsEndIsToldAlsoWhileTheCoverIsOpen() {
    PrinterState state =
        new PrinterState(PrinterState.Voice.ANSWERS, Optional.of(PrinterFault.COVER_OPEN), true);
    ZonedDateTime nine = ZonedDateTime.of(2026, 11, 23, 9, 0, 0, 0, ZoneOffset.ofHours(8));
    assertThat(
            StatusWords.status(
                    Surroundings.UNHEARD.withPrinter(state),
                    0,
                    "dev",
                    Optional.empty(),
                    nine,
                    UUID.randomUUID())
                .printer()
                .paper())
        .isEqualTo("near-end");
  }
}

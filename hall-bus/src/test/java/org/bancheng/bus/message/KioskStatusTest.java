package org.bancheng.bus.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.bus.Json.read;
import static org.bancheng.bus.Json.tree;
import static org.bancheng.bus.Json.written;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KioskStatusTest {
  private static final UUID RUN = UUID.fromString("0193a001-0000-7000-8000-000000000001");

  @Test
  void tellsOfReaderPrinterSpoolVersionAndClock() {
    KioskStatus up =
        new KioskStatus(
            KioskStatus.State.UP,
            Sample.AT,
            "ok",
            new KioskStatus.Printer("near-end", "ok", "ok"),
            3,
            "0.1.0",
            Duration.ofMillis(-250),
            RUN);
    String status =
        """
        {"v":1,"state":"up","at":"2026-11-23T09:03:11.12+08:00","reader":"ok",
         "printer":{"paper":"near-end","cover":"ok","cutter":"ok"},"spool":3,
         "version":"0.1.0","clockOffset":"PT-0.25S","run":"0193a001-0000-7000-8000-000000000001"}""";
    assertThat(written(up)).isEqualTo(tree(status));
    assertThat(read(status, KioskStatus.class)).isEqualTo(up);
  }

  @Test
  void isNoMoreThanDownWhenItIsTheKiosksWill() {
    assertThat(written(KioskStatus.gone(RUN)))
        .isEqualTo(tree("{\"v\":1,\"state\":\"down\",\"run\":\"" + RUN + "\"}"));
  }
}

package org.bancheng.bus.message;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Values that stand in the examples. */
final class Sample {
  static final UUID ID = UUID.fromString("0193a001-0000-7000-8000-000000000001");
  static final UUID TICKET = UUID.fromString("0193a001-0000-7000-8000-000000000002");
  static final UUID CALL = UUID.fromString("0193a001-0000-7000-8000-000000000003");
  static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-23T09:03:11.120+08:00");
  static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  static final Forecast FORECAST = new Forecast(Duration.ofMinutes(14), Duration.ofMinutes(25));
  static final BilingualText COMPLAINTS = new BilingualText("办不成事反映", "Complaint window");
  static final BilingualText HALL = new BilingualText("示例县政务服务中心", "Demo County Service Hall");

  private Sample() {}
}

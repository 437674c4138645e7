package org.bancheng.kiosk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.B;
import static org.bancheng.kiosk.flow.Scenes.ELDER;
import static org.bancheng.kiosk.flow.Scenes.NINE;
import static org.bancheng.kiosk.flow.Scenes.TAKE;
import static org.bancheng.kiosk.flow.Scenes.scene;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.bus.BusJson;
import org.bancheng.bus.message.KioskRequest;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.kiosk.flow.KioskEffect;
import org.bancheng.kiosk.flow.KioskLetter;
import org.bancheng.kiosk.flow.KioskState;
import org.bancheng.kiosk.flow.TakeOrder;
import org.bancheng.kiosk.spool.SqliteSpool;
import org.bancheng.kiosk.wire.KioskWire;
import org.bancheng.station.HallClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockSetTest {
  @TempDir Path folder;
  private Instant wall = NINE.minus(Duration.ofHours(16));
  private Instant steady = wall;

  private void pass(Duration time) {
    wall = wall.plus(time);
    steady = steady.plus(time);
  }

  /** Started without hub and network time with yesterday's clock; both come back a minute later. */
  @Test
  void aNumberGivenBeforeTheClockWasSetComesInAtItsTrueTime() {
    HallClock clock = new HallClock(() -> wall, () -> steady, Optional.empty());
    RecordingBus bus = new RecordingBus();
    KioskWire wire = new KioskWire(new HallId("demo"), new KioskId("kiosk-1"), bus, clock);
    try (SqliteSpool spool =
        SqliteSpool.open(folder.resolve("s.db"), () -> wall, UUID::randomUUID)) {
      new OwnNumberHand(spool.own(), clock)
          .give(
              new KioskEffect.GiveOwnNumber(new TakeOrder(TAKE, B, ELDER), new KioskLetter("K")),
              scene(KioskState.Start.EMPTY),
              event -> {});
      spool.givenUp(TAKE);
      pass(Duration.ofMinutes(1));
      wall = NINE; // network time: the true time of the number is 08:59
      clock.heard(wall.atOffset(ZoneOffset.ofHours(8)));
      OwnNumberCourier courier = new OwnNumberCourier(spool.own(), wire, clock, UUID::randomUUID);
      courier.changed();
      courier.sendDue(NINE);
      KioskRequest.OfflineTicket told =
          ((KioskRequest.OfflineTickets) BusJson.read(bus.payloads.get(0), KioskRequest.class))
              .tickets()
              .get(0);
      Duration offset = told.clockOffset() == null ? Duration.ZERO : told.clockOffset();
      assertThat(told.issuedAt().toInstant().minus(offset))
          .isEqualTo(NINE.minus(Duration.ofMinutes(1)));
    }
  }
}

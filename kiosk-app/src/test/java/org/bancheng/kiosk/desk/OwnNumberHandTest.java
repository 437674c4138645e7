package org.bancheng.kiosk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bancheng.kiosk.flow.Scenes.B;
import static org.bancheng.kiosk.flow.Scenes.ELDER;
import static org.bancheng.kiosk.flow.Scenes.NINE;
import static org.bancheng.kiosk.flow.Scenes.scene;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.hall.TicketId;
import org.bancheng.kiosk.flow.KioskEffect.GiveOwnNumber;
import org.bancheng.kiosk.flow.KioskEvent;
import org.bancheng.kiosk.flow.KioskEvent.NoOwnNumber;
import org.bancheng.kiosk.flow.KioskEvent.OwnNumberGiven;
import org.bancheng.kiosk.flow.KioskEvent.OwnNumberHeld;
import org.bancheng.kiosk.flow.KioskLetter;
import org.bancheng.kiosk.flow.KioskState;
import org.bancheng.kiosk.flow.TakeOrder;
import org.bancheng.kiosk.spool.SqliteSpool;
import org.bancheng.station.HallClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnNumberHandTest {
  @TempDir Path folder;
  private final HallClock clock = new HallClock(InstantSource.fixed(NINE), Optional.empty());
  private final List<KioskEvent> events = new ArrayList<>();
  private SqliteSpool spool;

  @BeforeEach
  void open() {
    spool = SqliteSpool.open(folder.resolve("s.db"), InstantSource.fixed(NINE), UUID::randomUUID);
  }

  @AfterEach
  void close() {
    spool.close();
  }

  private KioskEvent asked(long take) {
    TakeOrder order = new TakeOrder(new TicketId(new UUID(7, take)), B, ELDER);
    new OwnNumberHand(spool.own(), clock)
        .give(
            new GiveOwnNumber(order, new KioskLetter("K")),
            scene(KioskState.Start.EMPTY),
            events::add);
    return events.get(events.size() - 1);
  }

  @Test
  void theNumberIsOnTheDiskBeforeAnybodyHearsOfIt() {
    assertThat(asked(1))
        .isInstanceOfSatisfying(
            OwnNumberGiven.class,
            it -> assertThat(it.slip().number()).hasToString(onlyNumberOnTheDisk()));
  }

  private String onlyNumberOnTheDisk() {
    spool.recover();
    return spool.own().toTell().get(0).number().toString();
  }

  @Test
  void thePaperSaysTheHubsTimeWhateverTheKiosksClockSays() {
    clock.heard(OffsetDateTime.parse("2026-11-23T08:30:00+08:00"));
    OwnNumberGiven given = (OwnNumberGiven) asked(1);
    assertThat(given.slip().issuedAt())
        .isEqualTo(OffsetDateTime.parse("2026-11-23T08:30:00+08:00"));
    assertThat(given.slip().serviceName()).isEqualTo("办不成事反映");
    assertThat(given.slip().own()).isTrue();
  }

  @Test
  void aPersonWhoComesBackSeesTheNumberOfBefore() {
    OwnNumberGiven first = (OwnNumberGiven) asked(1);
    assertThat(asked(2)).isEqualTo(new OwnNumberHeld(new TicketId(new UUID(7, 2)), first.slip()));
  }

  @Test
  void aDiskThatTakesNoNumberIsTold() {
    spool.close();
    assertThat(asked(1)).isEqualTo(new NoOwnNumber(new TicketId(new UUID(7, 1))));
    open();
  }
}

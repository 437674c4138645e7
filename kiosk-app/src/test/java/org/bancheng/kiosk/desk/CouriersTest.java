package org.bancheng.kiosk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bancheng.kiosk.flow.Scenes.B;
import static org.bancheng.kiosk.flow.Scenes.ELDER;
import static org.bancheng.kiosk.flow.Scenes.NINE;
import static org.bancheng.kiosk.flow.Scenes.TAKE;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.bus.client.BusClient.Delivery;
import org.bancheng.bus.message.PrintResult;
import org.bancheng.hall.HallId;
import org.bancheng.hall.KioskId;
import org.bancheng.kiosk.flow.KioskEffect.SendTake;
import org.bancheng.kiosk.flow.TakeOrder;
import org.bancheng.kiosk.spool.PaperReport;
import org.bancheng.kiosk.spool.SpoolFault;
import org.bancheng.kiosk.spool.SqliteSpool;
import org.bancheng.kiosk.wire.KioskWire;
import org.bancheng.station.HallClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CouriersTest {
  private static final SendTake FIRST = new SendTake(new TakeOrder(TAKE, B, ELDER), false);
  private static final SendTake AGAIN = new SendTake(new TakeOrder(TAKE, B, ELDER), true);

  @TempDir Path folder;
  private final RecordingBus bus = new RecordingBus();
  private final HallClock clock = new HallClock(InstantSource.fixed(NINE), Optional.empty());
  private final KioskWire wire =
      new KioskWire(new HallId("demo"), new KioskId("kiosk-1"), bus, clock);
  private SqliteSpool spool;
  private TakeCourier takes;
  private ReportCourier reports;

  @BeforeEach
  void open() {
    spool = SqliteSpool.open(folder.resolve("s.db"), InstantSource.fixed(NINE), UUID::randomUUID);
    takes = new TakeCourier(spool, wire, clock);
    reports = new ReportCourier(spool, wire, clock);
  }

  @AfterEach
  void close() {
    spool.close();
  }

  private void aReportWaits() {
    spool.report(
        new PaperReport(new UUID(9, 9), TAKE, PrintResult.PRINTED, Optional.empty(), 1, NINE));
    reports.changed();
  }

  @Test
  void aTakeIsInTheSpoolWhenItIsSent() {
    takes.send(FIRST);
    assertThat(bus.published).containsExactly("hall/demo/kiosk/kiosk-1/request");
    assertThat(spool.recover()).isEqualTo(1);
  }

  @Test
  void aTakeIsNotEvenQueuedWhileTheBusIsAway() {
    bus.connected = false;
    takes.send(FIRST);
    assertThat(bus.published).isEmpty();
    bus.connected = true;
    takes.send(AGAIN);
    assertThat(bus.published).hasSize(1);
  }

  @Test
  void aTakeIsNotSentOnALaterLineWhenItsCitizenMayHaveLeft() {
    takes.send(FIRST);
    assertThat(bus.deliveries).containsExactly(Delivery.NOW_OR_NEVER);
  }

  @Test
  void aTakeThatCannotBeRememberedIsNotSentNorSentAgain() {
    spool.close();
    assertThatThrownBy(() -> takes.send(FIRST)).isInstanceOf(SpoolFault.class);
    assertThatThrownBy(() -> takes.send(AGAIN)).isInstanceOf(SpoolFault.class);
    assertThat(bus.published).isEmpty();
    open();
  }

  @Test
  void aReportIsSentAgainAfterFiveSecondsAndAtOnceWhenTheBusIsBack() {
    aReportWaits();
    reports.sendDue(NINE);
    reports.sendDue(NINE.plusMillis(4_900));
    assertThat(bus.published).hasSize(1);
    reports.sendDue(NINE.plus(Duration.ofSeconds(5)));
    assertThat(bus.published).hasSize(2);
    reports.sendAll(NINE.plus(Duration.ofSeconds(6)));
    assertThat(bus.published).hasSize(3);
  }

  @Test
  void anAnsweredReportIsSentNoMore() {
    aReportWaits();
    reports.sendDue(NINE);
    spool.acknowledged(new UUID(9, 9), true);
    reports.changed();
    reports.sendAll(NINE.plusSeconds(60));
    assertThat(bus.published).hasSize(1);
    assertThat(reports.waiting()).isZero();
  }
}
